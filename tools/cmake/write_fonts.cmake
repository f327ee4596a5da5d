# cmake -DOUT=folder -DFONTS=a.otf;b.otf -P write_fonts.cmake: the bytes of font files as C++.
# A file inter_bold.otf becomes fonts::inter_bold().

set(header "// Written by tools/cmake/write_fonts.cmake: the Inter typeface, cut down by tools/libraries/inter.py.\n#pragma once\n\n#include <cstddef>\n\nnamespace fonts {\n\nstruct Face {\n  const unsigned char* bytes;\n  std::size_t size;\n};\n\n")
set(source "#include \"fonts/inter.h\"\n\nnamespace fonts {\n")

foreach(file IN LISTS FONTS)
  get_filename_component(name ${file} NAME_WE)
  file(READ ${file} hex HEX)
  string(REGEX REPLACE "(................................)" "\\1\n" hex "${hex}")
  string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," bytes "${hex}")
  string(APPEND header "Face ${name}();\n")
  string(APPEND source "\nFace ${name}() {\n  static constexpr unsigned char kBytes[] = {\n${bytes}};\n  return {kBytes, sizeof kBytes};\n}\n")
endforeach()

string(APPEND header "\n}  // namespace fonts\n")
string(APPEND source "\n}  // namespace fonts\n")
file(WRITE ${OUT}/fonts/inter.h "${header}")
file(WRITE ${OUT}/inter.cpp "${source}")
