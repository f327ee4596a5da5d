// What SQLite's parser calls for the statements that are left out of it (SQLITE_OMIT_VIRTUALTABLE in
// tools/cmake/third_party.cmake, a tenth of its code): the amalgamation's parser still knows their words.
// In the schema of a foreign file a virtual table comes to nothing. ALTER TABLE would do nothing, without an
// error: a schema has no such statement, and tests/core/store/migration_test.cpp holds that no migration
// has one. (A migration that needs another column makes the table anew.)

// NOLINTBEGIN(readability-identifier-naming): the names are SQLite's
extern "C" {

void sqlite3AlterAddConstraint(void*, void*, void*, void*, const char*, int, void*) {}
void sqlite3AlterBeginAddColumn(void*, void*) {}
void sqlite3AlterDropColumn(void*, void*, const void*) {}
void sqlite3AlterDropConstraint(void*, void*, void*, void*) {}
void sqlite3AlterFinishAddColumn(void*, void*) {}
void sqlite3AlterRenameColumn(void*, void*, void*, void*) {}
void sqlite3AlterRenameTable(void*, void*, void*) {}
void sqlite3AlterSetNotNull(void*, void*, void*, void*) {}
void sqlite3VtabArgExtend(void*, void*) {}
void sqlite3VtabArgInit(void*) {}
void sqlite3VtabBeginParse(void*, void*, void*, void*, int) {}
void sqlite3VtabFinishParse(void*, void*) {}

}  // extern "C"
// NOLINTEND(readability-identifier-naming)
