# Where the user's cache is, and compiled objects that fresh clones share through ccache.

if(DEFINED ENV{WORKBOOK_CACHE})
  set(WORKBOOK_CACHE "$ENV{WORKBOOK_CACHE}")
elseif(DEFINED ENV{XDG_CACHE_HOME})
  set(WORKBOOK_CACHE "$ENV{XDG_CACHE_HOME}/better-care-workbook")
else()
  set(WORKBOOK_CACHE "$ENV{HOME}/.cache/better-care-workbook")
endif()

find_program(WORKBOOK_CCACHE ccache DOC "Compiler cache; the build does without when there is none")
if(WORKBOOK_CCACHE)
  # Paths below the repository are hashed as relative ones: another clone finds the same objects.
  set(ccache_launcher ${CMAKE_COMMAND} -E env
      CCACHE_DIR=${WORKBOOK_CACHE}/ccache
      CCACHE_BASEDIR=${CMAKE_SOURCE_DIR}
      CCACHE_NOHASHDIR=1
      CCACHE_ABSSTDERR=1
      CCACHE_MAXSIZE=2G)
  if(EMSCRIPTEN)
    # em++ is a script around clang: ccache can neither see what kind of compiler it is nor, by
    # looking at the script, that it has changed.
    list(APPEND ccache_launcher
      CCACHE_COMPILERTYPE=clang
      CCACHE_COMPILERCHECK=string:emscripten-${EMSCRIPTEN_VERSION})
  endif()
  list(APPEND ccache_launcher ${WORKBOOK_CCACHE})
  set(CMAKE_C_COMPILER_LAUNCHER ${ccache_launcher})
  set(CMAKE_CXX_COMPILER_LAUNCHER ${ccache_launcher})
endif()
