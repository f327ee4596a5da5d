// What SQLite wants of an operating system, on the web: there are no files, so databases live in
// memory only. Compiled as wasm only, where SQLite is built without a system of its own.
//
// Time and randomness are fixed: no statement of ours asks for either, and temporary files, which
// get random names, are kept in memory.
#include <sqlite3.h>

#include <cstring>

namespace {

int refuse_open(sqlite3_vfs*, const char*, sqlite3_file* file, int, int*) {
  file->pMethods = nullptr;
  return SQLITE_CANTOPEN;
}
int refuse_remove(sqlite3_vfs*, const char*, int) {
  return SQLITE_OK;
}
int nothing_there(sqlite3_vfs*, const char*, int, int* answer) {
  *answer = 0;
  return SQLITE_OK;
}
int same_name(sqlite3_vfs*, const char* name, int size, char* out) {
  sqlite3_snprintf(size, out, "%s", name);
  return SQLITE_OK;
}
int no_randomness(sqlite3_vfs*, int size, char* out) {
  std::memset(out, 0, static_cast<std::size_t>(size));
  return size;
}
int no_sleep(sqlite3_vfs*, int microseconds) {
  return microseconds;
}
int fixed_time(sqlite3_vfs*, double* julian_day) {
  *julian_day = 2440587.5;  // the start of 1970
  return SQLITE_OK;
}
int no_error(sqlite3_vfs*, int, char*) {
  return 0;
}

// SQLite keeps the address, and links other systems behind it.
sqlite3_vfs& memory_system() {
  static sqlite3_vfs system = [] {
    sqlite3_vfs made{};
    made.iVersion = 1;
    made.szOsFile = sizeof(sqlite3_file);
    made.mxPathname = 64;
    made.zName = "memory-only";
    made.xOpen = refuse_open;
    made.xDelete = refuse_remove;
    made.xAccess = nothing_there;
    made.xFullPathname = same_name;
    made.xRandomness = no_randomness;
    made.xSleep = no_sleep;
    made.xCurrentTime = fixed_time;
    made.xGetLastError = no_error;
    return made;
  }();
  return system;
}

}  // namespace

// The names are SQLite's.
extern "C" int sqlite3_os_init() {
  return sqlite3_vfs_register(&memory_system(), 1);
}
extern "C" int sqlite3_os_end() {
  return SQLITE_OK;
}
