// What SQLite's parser calls for the statements that are left out of it (SQLITE_OMIT_VIRTUALTABLE in
// tools/cmake/third_party.cmake, a tenth of its code): the amalgamation's parser still knows their words.
// In the schema of a foreign file a virtual table comes to nothing. No table is ever altered: a schema has
// no such statement, and the workbook writes none.

#define LEFT_OUT(name, ...) \
  void name(__VA_ARGS__);   \
  void name(__VA_ARGS__) {}

// NOLINTBEGIN(readability-named-parameter): they are not looked at
LEFT_OUT(sqlite3AlterAddConstraint, void* p, void* s, void* a, void* b, const char* c, int n, void* e)
LEFT_OUT(sqlite3AlterBeginAddColumn, void* p, void* s)
LEFT_OUT(sqlite3AlterDropColumn, void* p, void* s, const void* a)
LEFT_OUT(sqlite3AlterDropConstraint, void* p, void* s, void* a, void* b)
LEFT_OUT(sqlite3AlterFinishAddColumn, void* p, void* a)
LEFT_OUT(sqlite3AlterRenameColumn, void* p, void* s, void* a, void* b)
LEFT_OUT(sqlite3AlterRenameTable, void* p, void* s, void* a)
LEFT_OUT(sqlite3AlterSetNotNull, void* p, void* s, void* a, void* b)
LEFT_OUT(sqlite3VtabArgExtend, void* p, void* a)
LEFT_OUT(sqlite3VtabArgInit, void* p)
LEFT_OUT(sqlite3VtabBeginParse, void* p, void* a, void* b, void* c, int n)
LEFT_OUT(sqlite3VtabFinishParse, void* p, void* a)
// NOLINTEND(readability-named-parameter)
