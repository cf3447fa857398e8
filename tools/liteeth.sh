#!/usr/bin/env bash
# Installs in .tools/liteeth the pinned wheels of tools/liteeth.txt, apart from what tests need.
# Quick when there is nothing to do.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

venv=.tools/liteeth
mkdir -p .tools
exec 9>.tools/liteeth.lock
flock 9
cmp -s tools/liteeth.txt "$venv/requirements.txt" && "$venv/bin/python3" -c '' 2>/dev/null && exit
echo "liteeth: installing the wheels of tools/liteeth.txt in $venv"
python3 -m venv --clear "$venv"
"$venv/bin/python3" -m pip install --quiet --disable-pip-version-check -r tools/liteeth.txt
cp tools/liteeth.txt "$venv/requirements.txt"
