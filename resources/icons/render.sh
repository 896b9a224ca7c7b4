#!/bin/sh
# SPDX-License-Identifier: MIT
# Makes the pictures the program loads from the drawings beside them: the masks of the icons at 16 px, once, twice and three
# times as fine, and the program's own icon in the sizes desktops ask for. Needs rsvg-convert (package librsvg2-bin).
set -eu
cd "$(dirname "$0")"
for drawing in *.svg; do
  name=${drawing%.svg}
  rsvg-convert --width 16 --height 16 "$drawing" --output "$name.png"
  rsvg-convert --width 32 --height 32 "$drawing" --output "$name@2x.png"
  rsvg-convert --width 48 --height 48 "$drawing" --output "$name@3x.png"
done
cd ../app
for size in 16 24 32 48 64 128 256 512; do
  drawing=coverdesk.svg
  [ "$size" -le 24 ] && drawing=coverdesk-small.svg
  rsvg-convert --width "$size" --height "$size" "$drawing" --output "coverdesk-$size.png"
done
