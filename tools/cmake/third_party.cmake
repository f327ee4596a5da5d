# The libraries of tools/libraries.lock as targets. tools/setup has put them into the user's cache;
# nothing is fetched here.

# The version that the lock file names.
function(workbook_pinned_version name out)
  file(STRINGS ${CMAKE_SOURCE_DIR}/tools/libraries.lock line REGEX "^${name} ")
  separate_arguments(words UNIX_COMMAND "${line}")
  list(GET words 1 version)
  set(${out} ${version} PARENT_SCOPE)
endfunction()

# Sets WORKBOOK_<LABEL>_DIR, unless somebody set it (as a CMake or an environment variable) to a
# copy of their own, and WORKBOOK_<LABEL>_UNPINNED when that is not the pinned version.
function(workbook_library name label must_hold)
  set(folder "$ENV{WORKBOOK_${label}_DIR}")
  workbook_pinned_version(${name} version)
  set(pinned_folder ${WORKBOOK_CACHE}/libraries/${name}-${version})
  if(NOT folder)
    set(folder ${pinned_folder})
  endif()
  if(DEFINED CACHE{WORKBOOK_${label}_DIR})
    set(folder ${WORKBOOK_${label}_DIR})
  endif()
  if(NOT EXISTS ${folder}/${must_hold})
    message(FATAL_ERROR "${folder} has no ${must_hold}. "
      "Run ./workbook setup, or set WORKBOOK_${label}_DIR to your own copy of ${name}.")
  endif()
  set(unpinned OFF)
  if(EXISTS ${folder}/unpinned OR NOT folder STREQUAL pinned_folder)
    set(unpinned ON)
    message(STATUS "${name}: not the pinned version, but ${folder}")
  endif()
  set(WORKBOOK_${label}_DIR ${folder} PARENT_SCOPE)
  set(WORKBOOK_${label}_UNPINNED ${unpinned} PARENT_SCOPE)
endfunction()

workbook_library(imgui IMGUI imgui_widgets.cpp)
workbook_library(sqlite SQLITE sqlite3.c)
workbook_library(json JSON nlohmann/json.hpp)
workbook_library(doctest DOCTEST doctest/doctest.h)
workbook_library(inter FONTS fonts/inter_regular.otf)

# Dear ImGui's own configuration is ours, wasm/theme/imgui_config.h, from the day it exists.
add_library(third_party_imgui STATIC
  ${WORKBOOK_IMGUI_DIR}/imgui.cpp
  ${WORKBOOK_IMGUI_DIR}/imgui_draw.cpp
  ${WORKBOOK_IMGUI_DIR}/imgui_tables.cpp
  ${WORKBOOK_IMGUI_DIR}/imgui_widgets.cpp)
target_include_directories(third_party_imgui SYSTEM PUBLIC ${WORKBOOK_IMGUI_DIR})
target_compile_features(third_party_imgui PUBLIC cxx_std_20)
target_compile_options(third_party_imgui PRIVATE -w -fno-exceptions -fno-rtti -ffp-contract=off)
# On the web its size counts for more than its speed: a frame spends little time in it.
if(EMSCRIPTEN)
  target_compile_options(third_party_imgui PRIVATE -Os)
endif()
# With SSE its square roots are estimates that differ from processor to processor: the same frame
# has to have the same vertices here, elsewhere and as wasm.
target_compile_definitions(third_party_imgui PUBLIC IMGUI_DISABLE_SSE
  # None of these is used, and the default font alone is 9 KB that do not get smaller.
  IMGUI_DISABLE_DEFAULT_FONT IMGUI_DISABLE_FILE_FUNCTIONS IMGUI_DISABLE_OBSOLETE_FUNCTIONS)
# On the web it does without the C library's reading and writing of floats (wasm/theme).
if(EMSCRIPTEN)
  target_compile_definitions(third_party_imgui PRIVATE sscanf=workbook_reads_no_settings
                                                       IMGUI_DISABLE_DEFAULT_FORMAT_FUNCTIONS)
endif()
if(EXISTS ${CMAKE_SOURCE_DIR}/wasm/theme/imgui_config.h)
  target_include_directories(third_party_imgui PRIVATE ${CMAKE_SOURCE_DIR})
  target_compile_definitions(third_party_imgui PUBLIC "IMGUI_USER_CONFIG=\"wasm/theme/imgui_config.h\"")
else()
  target_compile_definitions(third_party_imgui PUBLIC IMGUI_DISABLE_DEMO_WINDOWS IMGUI_DISABLE_DEBUG_TOOLS)
endif()

# SQLite: one configuration for every build, but for the system below it: natively that is the
# operating system's files; as wasm it is core/store's file system in memory, which has to define
# sqlite3_os_init() and sqlite3_os_end().
add_library(third_party_sqlite STATIC ${WORKBOOK_SQLITE_DIR}/sqlite3.c)
target_include_directories(third_party_sqlite SYSTEM PUBLIC ${WORKBOOK_SQLITE_DIR})
target_compile_options(third_party_sqlite PRIVATE -w)
target_compile_definitions(third_party_sqlite PRIVATE
  SQLITE_DQS=0
  SQLITE_THREADSAFE=0
  SQLITE_DEFAULT_MEMSTATUS=0
  SQLITE_DEFAULT_FOREIGN_KEYS=1
  SQLITE_TRUSTED_SCHEMA=0
  SQLITE_TEMP_STORE=3
  SQLITE_MAX_EXPR_DEPTH=100  # plan files are not to be trusted
  SQLITE_MAX_ATTACHED=2
  SQLITE_LIKE_DOESNT_MATCH_BLOBS
  SQLITE_OMIT_AUTHORIZATION
  SQLITE_OMIT_AUTOMATIC_INDEX
  SQLITE_OMIT_AUTOVACUUM
  SQLITE_OMIT_BETWEEN_OPTIMIZATION
  SQLITE_OMIT_COMPILEOPTION_DIAGS
  SQLITE_OMIT_COMPLETE
  SQLITE_OMIT_COMPOUND_SELECT
  SQLITE_OMIT_DATETIME_FUNCS
  SQLITE_OMIT_DECLTYPE
  SQLITE_OMIT_DEPRECATED
  SQLITE_OMIT_EXPLAIN
  SQLITE_OMIT_GET_TABLE
  SQLITE_OMIT_INCRBLOB
  SQLITE_OMIT_INTROSPECTION_PRAGMAS
  SQLITE_OMIT_JSON
  SQLITE_OMIT_LIKE_OPTIMIZATION
  SQLITE_OMIT_LOAD_EXTENSION
  SQLITE_OMIT_LOOKASIDE
  SQLITE_OMIT_OR_OPTIMIZATION
  SQLITE_OMIT_PROGRESS_CALLBACK
  SQLITE_OMIT_SCHEMA_PRAGMAS
  SQLITE_OMIT_SHARED_CACHE
  SQLITE_OMIT_TCL_VARIABLE
  SQLITE_OMIT_TRACE
  SQLITE_OMIT_UPSERT
  SQLITE_OMIT_UTF16
  SQLITE_OMIT_VIRTUALTABLE
  SQLITE_OMIT_WAL
  SQLITE_OMIT_XFER_OPT
  SQLITE_UNTESTABLE
  SQLITE_USE_ALLOCA
  $<$<BOOL:${EMSCRIPTEN}>:SQLITE_OS_OTHER=1>
  # A plan's database has no numbers with a fraction; 128 bits of them are done in software as wasm.
  $<$<BOOL:${EMSCRIPTEN}>:LONGDOUBLE_TYPE=double>)
if(EMSCRIPTEN)
  target_compile_options(third_party_sqlite PRIVATE -Oz)
endif()

add_library(third_party_json INTERFACE)
target_include_directories(third_party_json SYSTEM INTERFACE ${WORKBOOK_JSON_DIR})

add_library(third_party_doctest INTERFACE)
target_include_directories(third_party_doctest SYSTEM INTERFACE ${WORKBOOK_DOCTEST_DIR})
target_compile_definitions(third_party_doctest INTERFACE DOCTEST_CONFIG_NO_EXCEPTIONS_BUT_WITH_ALL_ASSERTS)

# The fonts: as bytes in the tests, "fonts/inter.h"; beside the page's program as they are.
set(fonts_dir ${CMAKE_BINARY_DIR}/third_party_fonts)
set(font_files)
foreach(face regular semibold bold)
  list(APPEND font_files ${WORKBOOK_FONTS_DIR}/fonts/inter_${face}.otf)
endforeach()
if(EMSCRIPTEN)
  file(COPY ${font_files} DESTINATION ${CMAKE_BINARY_DIR}/fonts)
endif()
set(write_fonts ${CMAKE_SOURCE_DIR}/tools/cmake/write_fonts.cmake)
add_custom_command(
  OUTPUT ${fonts_dir}/fonts/inter.h ${fonts_dir}/inter.cpp
  COMMAND ${CMAKE_COMMAND} -DOUT=${fonts_dir} "-DFONTS=${font_files}" -P ${write_fonts}
  DEPENDS ${write_fonts} ${font_files}
  COMMENT "Writing the fonts as C++"
  VERBATIM)
add_library(third_party_fonts STATIC ${fonts_dir}/inter.cpp ${fonts_dir}/fonts/inter.h)
target_include_directories(third_party_fonts SYSTEM PUBLIC ${fonts_dir})
target_compile_features(third_party_fonts PUBLIC cxx_std_20)
