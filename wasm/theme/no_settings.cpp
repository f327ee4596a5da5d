// Stands in for sscanf in Dear ImGui as it is built for the web (tools/cmake/third_party.cmake): there it
// would only read a settings file, which the workbook does not have.

extern "C" int workbook_reads_no_settings(const char* /*text*/, const char* /*format*/, ...) {
  return 0;  // nothing was read
}
