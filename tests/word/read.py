"""Prints what python-docx reads in a Word document, as JSON."""
import json
import sys

import docx
from docx.oxml.ns import qn

document = docx.Document(sys.argv[1])


def words(paragraph):
    return "".join(
        {qn("w:t"): node.text or "", qn("w:br"): " ", qn("w:tab"): " "}.get(node.tag, "")
        for node in paragraph.iter(qn("w:t"), qn("w:br"), qn("w:tab"))
        if node.getparent().tag == qn("w:r")
    )


def in_contents(paragraph):
    return any(
        node.find(qn("w:sdtPr") + "/" + qn("w:docPartObj")) is not None
        for node in paragraph.iterancestors(qn("w:sdt"))
    )


print(
    json.dumps(
        {
            "title": document.core_properties.title,
            "language": document.core_properties.language,
            "words": [words(p) for p in document.element.body.iter(qn("w:p")) if not in_contents(p)],
            "styles": [style.name for style in document.styles],
            "tables": len(document.tables),
        }
    )
)
