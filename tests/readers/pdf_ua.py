"""Looks at the structure of PDF files as PDF/UA-1 (ISO 14289-1) asks for it, and prints what is wrong, a line each.

It covers what can be told without eyes: marks and structure, language, title, alternative text, headers of tables,
order of headings, links, fonts, and that every piece of a page is either in the structure or an artifact.
"""

import sys

import pikepdf
from pikepdf import Array, Dictionary, Name

HEADINGS = {f"/H{level}": level for level in range(1, 7)}


def children(element):
    kids = element.get("/K", [])
    return list(kids) if isinstance(kids, Array) else [kids]


def walk(element, above=()):
    """Every structure element with the kinds of those above it, in reading order."""
    if not isinstance(element, Dictionary) or "/S" not in element:
        return
    yield element, above
    for kid in children(element):
        yield from walk(kid, (*above, str(element.S)))


def marked(page):
    """What is drawn on a page outside the structure and the artifacts."""
    depth = 0
    for operation in pikepdf.parse_content_stream(page):
        operator = str(operation.operator)
        if operator in ("BDC", "BMC"):
            depth += 1
        elif operator == "EMC":
            depth -= 1
        elif depth == 0 and operator in ("Tj", "TJ", "'", '"', "f", "F", "f*", "S", "s", "B", "B*", "Do", "sh", "BI"):
            yield operator
    if depth != 0:
        yield "marks that are not closed"


def fonts(pdf):
    for each in pdf.objects:
        if isinstance(each, Dictionary) and each.get("/Type") == Name.FontDescriptor:
            yield each


def faults(path):
    with pikepdf.open(path) as pdf:
        root = pdf.Root
        if root.get("/MarkInfo", {}).get("/Marked") is not True:
            yield "it does not say that it is marked"
        if "/Lang" not in root:
            yield "it names no language"
        if root.get("/ViewerPreferences", {}).get("/DisplayDocTitle") is not True:
            yield "its title is not shown"
        xmp = bytes(root.Metadata.read_bytes()) if "/Metadata" in root else b""
        if b"<pdfuaid:part>1</pdfuaid:part>" not in xmp:
            yield "it does not name PDF/UA-1"
        if b"<dc:title>" not in xmp:
            yield "its metadata has no title"
        if "/StructTreeRoot" not in root:
            yield "it has no structure"
            return
        if "/ParentTree" not in root.StructTreeRoot:
            yield "its marks cannot be traced to the structure"
        last = 0
        links = 0
        for top in children(root.StructTreeRoot):
            for element, above in walk(top):
                kind = str(element.S)
                if kind == "/Figure" and not str(element.get("/Alt", "")).strip():
                    yield "a figure has no alternative text"
                if kind == "/TH":
                    attributes = element.get("/A", [])
                    attributes = list(attributes) if isinstance(attributes, Array) else [attributes]
                    if not any("/Scope" in each for each in attributes if isinstance(each, Dictionary)):
                        yield "a header of a table does not say what it heads"
                if kind == "/TR" and not {"/Table", "/THead", "/TBody", "/TFoot"} & set(above):
                    yield "a row stands outside a table"
                if kind in ("/TD", "/TH") and above[-1:] != ("/TR",):
                    yield "a cell stands outside a row"
                if kind == "/LI" and above[-1:] != ("/L",):
                    yield "an entry stands outside a list"
                if kind in HEADINGS:
                    if HEADINGS[kind] > last + 1:
                        yield f"a heading of level {HEADINGS[kind]} follows one of level {last}"
                    last = HEADINGS[kind]
                links += kind == "/Link"
        if last == 0:
            yield "it has no heading"
        annotations = 0
        for number, page in enumerate(pdf.pages, 1):
            for what in marked(page):
                yield f"page {number} holds something outside the structure ({what})"
                break
            found = [each for each in page.get("/Annots", []) if each.get("/Subtype") == Name.Link]
            annotations += len(found)
            if found and page.get("/Tabs") != Name.S:
                yield f"page {number} does not go through its links in the order of the structure"
            if any("/StructParent" not in each for each in found):
                yield f"page {number} has a link outside the structure"
            if any(not str(each.get("/Contents", "")).strip() for each in found):
                yield f"page {number} has a link that is not told in words"
        if annotations and not links:
            yield "links are not in the structure"
        for each in fonts(pdf):
            if not {"/FontFile", "/FontFile2", "/FontFile3"} & set(each.keys()):
                yield f"the font {each.get('/FontName')} is not in the file"


wrong = 0
for path in sys.argv[1:]:
    for fault in faults(path):
        print(f"{path}: {fault}")
        wrong += 1
print(f"{wrong} faults in {len(sys.argv) - 1} files")
