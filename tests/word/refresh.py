"""Lets LibreOffice work out the fields of Word documents, and saves each as text: refresh.py FOLDER FILE…"""
import pathlib
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue


def value(name, given):
    one = PropertyValue()
    one.Name, one.Value = name, given
    return one


folder = pathlib.Path(sys.argv[1])
pipe = "consortia-" + folder.name
office = subprocess.Popen(
    ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--norestore",
     f"--accept=pipe,name={pipe};urp;"]
)
try:
    context = uno.getComponentContext()
    resolver = context.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", context)
    for attempt in range(120):
        try:
            remote = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
            break
        except Exception:
            time.sleep(0.5)
    desktop = remote.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", remote)
    for name in sys.argv[2:]:
        document = desktop.loadComponentFromURL(pathlib.Path(name).as_uri(), "_blank", 0, (value("Hidden", True),))
        document.refresh()
        document.getTextFields().refresh()
        target = pathlib.Path(name).with_suffix(".txt").as_uri()
        document.storeToURL(target, (value("FilterName", "Text (encoded)"), value("FilterOptions", "UTF8")))
        document.close(True)
    desktop.terminate()
except Exception:
    office.kill()
    raise
finally:
    office.wait(60)
