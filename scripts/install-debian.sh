#!/bin/sh
# Installs the Debian packages that the tests need: Chromium, Firefox and a font with Chinese glyphs. Needs root.
# Usage: scripts/install-debian.sh [PACKAGE ...]
set -eu
if [ "$(id -u)" != 0 ]; then
  echo "install-debian.sh needs root: run it with sudo." >&2
  exit 1
fi
[ $# -gt 0 ] || set -- chromium firefox-esr
export DEBIAN_FRONTEND=noninteractive
apt-get update
apt-get install -y --no-install-recommends fonts-noto-cjk "$@"
