# How all code of ours is compiled. Every target of ours links project_options, once, through the
# lowest library it uses.

add_library(project_options INTERFACE)
target_compile_features(project_options INTERFACE cxx_std_20)
target_include_directories(project_options INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_options(project_options INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror
  -fno-exceptions -fno-rtti
  -ffp-contract=off)  # the same floating-point results on every processor and as wasm
set(CMAKE_CXX_EXTENSIONS OFF)

# The paths in messages are those of the repository, wherever it was cloned to; ccache turns them
# into ones relative to the build folder.
add_compile_options(-ffile-prefix-map=${CMAKE_SOURCE_DIR}/= -fmacro-prefix-map=../../=)

# A comma-separated list for -fsanitize; every target and every library is built with it.
set(WORKBOOK_SANITIZE "" CACHE STRING "Sanitizers to build with")
if(WORKBOOK_SANITIZE)
  add_compile_options(-fsanitize=${WORKBOOK_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  add_link_options(-fsanitize=${WORKBOOK_SANITIZE})
  # With the sanitizers' own branches in it, g++ 12 takes moved-from variants for uninitialised.
  target_compile_options(project_options INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
endif()

option(WORKBOOK_FUZZ "Build the fuzzers" OFF)
