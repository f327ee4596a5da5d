# Text files as C++. workbook_embed_texts(TARGET HEADER FUNCTION FILES…) adds to TARGET a source with
# core::FUNCTION(), which HEADER declares: a span of core::EmbeddedText {name, text}, in the order
# given, the name being the file's without folder and extension. The same file is the script that
# writes the source: cmake -DOUT=… -DHEADER=… -DFUNCTION=… -DFILES=a;b -P embed_texts.cmake

if(CMAKE_SCRIPT_MODE_FILE)
  set(source "#include \"${HEADER}\"\n\n#include <array>\n#include <string_view>\n\nnamespace core {\n")
  set(entries "")
  list(LENGTH FILES count)
  foreach(file IN LISTS FILES)
    get_filename_component(name ${file} NAME_WLE)
    file(READ ${file} text)
    string(APPEND entries "      EmbeddedText{\"${name}\", R\"embedded(${text})embedded\"sv},\n")
  endforeach()
  string(APPEND source "\nstd::span<const EmbeddedText> ${FUNCTION}() {\n"
    "  using namespace std::string_view_literals;  // their lengths are counted by the compiler itself\n"
    "  static constexpr std::array<EmbeddedText, ${count}> kTexts = {\n${entries}  };\n"
    "  return kTexts;\n}\n\n}  // namespace core\n")
  file(WRITE ${OUT} "${source}")
  return()
endif()

set(WORKBOOK_EMBED_TEXTS ${CMAKE_CURRENT_LIST_FILE})
function(workbook_embed_texts target header function)
  list(TRANSFORM ARGN PREPEND ${CMAKE_CURRENT_SOURCE_DIR}/ OUTPUT_VARIABLE files)
  set(out ${CMAKE_CURRENT_BINARY_DIR}/${function}.cpp)
  add_custom_command(
    OUTPUT ${out}
    COMMAND ${CMAKE_COMMAND} -DOUT=${out} -DHEADER=${header} -DFUNCTION=${function} "-DFILES=${files}"
            -P ${WORKBOOK_EMBED_TEXTS}
    DEPENDS ${WORKBOOK_EMBED_TEXTS} ${files}
    COMMENT "Writing ${function}() as C++"
    VERBATIM)
  target_sources(${target} PRIVATE ${out})
  # The standard asks compilers for 65,536 characters in a literal; both of ours take far more.
  set_source_files_properties(${out} PROPERTIES COMPILE_OPTIONS -Wno-overlength-strings)
endfunction()
