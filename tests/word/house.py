"""Makes a Word document in the style of a house with python-docx."""
import sys

import docx
from docx.shared import Cm, Pt, RGBColor

document = docx.Document()
document.styles["Normal"].font.name = "Georgia"
document.styles["Normal"].font.size = Pt(12)
document.styles["Heading 1"].font.color.rgb = RGBColor(0x80, 0, 0)
section = document.sections[0]
section.page_width, section.page_height = Cm(21), Cm(29.7)
section.left_margin = section.right_margin = Cm(3)
section.header.paragraphs[0].text = "HOUSE HEADER"
document.add_paragraph("Text of the house.")
document.save(sys.argv[1])
