# What executables need beyond their sources. Natively most of it is nothing.

if(EMSCRIPTEN)
  # What Emscripten writes for Node is no ES module, as package.json says of the files of ours.
  file(WRITE ${CMAKE_BINARY_DIR}/package.json "{ \"type\": \"commonjs\" }\n")
  # An optimised link runs Emscripten's own script, and Debian keeps that script's modules here.
  if(EXISTS /usr/share/nodejs/acorn)
    set_property(GLOBAL PROPERTY RULE_LAUNCH_LINK "${CMAKE_COMMAND} -E env NODE_PATH=/usr/share/nodejs")
  endif()
endif()

# The stack, always stated: its default went from 5 MB to 64 KB, and its option changed its name.
function(workbook_stack_size target)
  if(NOT EMSCRIPTEN)
    return()
  endif()
  set(option STACK_SIZE)
  if(EMSCRIPTEN_VERSION VERSION_LESS 3.1.27)
    set(option TOTAL_STACK)
  endif()
  target_link_options(${target} PRIVATE -s${option}=2097152)
endfunction()

# A program that runs under Node when it is built as wasm: in one file, with this machine's files,
# and with the program's exit code.
function(workbook_node_executable target)
  workbook_stack_size(${target})
  if(EMSCRIPTEN)
    target_link_options(${target} PRIVATE
      -sSINGLE_FILE=1 -sEXIT_RUNTIME=1 -sALLOW_MEMORY_GROWTH=1 -sNODERAWFS=1 -sENVIRONMENT=node
      "--pre-js=${CMAKE_SOURCE_DIR}/tools/cmake/node_environment.js")
    set_property(TARGET ${target} APPEND PROPERTY LINK_DEPENDS ${CMAKE_SOURCE_DIR}/tools/cmake/node_environment.js)
  endif()
endfunction()

# A doctest program: the target's sources hold one with DOCTEST_CONFIG_IMPLEMENT_WITH_MAIN. It runs
# in the root of the repository, so a test names the files it reads from there. (A path compiled in
# would be another one in every clone, and the compiled object could not be shared.)
function(workbook_test name target)
  target_link_libraries(${target} PRIVATE third_party_doctest)
  workbook_node_executable(${target})
  # With the sanitizers, compiling a test optimised takes longer than it saves when it runs once.
  if(WORKBOOK_SANITIZE)
    target_compile_options(${target} PRIVATE -O0)
  endif()
  add_test(NAME ${name} COMMAND ${target} WORKING_DIRECTORY ${CMAKE_SOURCE_DIR})
endfunction()

# A libFuzzer program, NAME_fuzzer; declared only inside if(WORKBOOK_FUZZ). Its corpus is
# tests/fuzz/corpus/NAME.
if(WORKBOOK_FUZZ)
  add_custom_target(fuzzers COMMENT "All fuzzers are built")
endif()
function(workbook_fuzzer target)
  target_link_options(${target} PRIVATE -fsanitize=fuzzer)
  add_dependencies(fuzzers ${target})
endfunction()
