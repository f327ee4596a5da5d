#include "core/cli/native_files.h"

#include <unistd.h>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <memory>
#include <system_error>

namespace core {
namespace {

constexpr std::size_t kMegabyte = 1'048'576;

struct CloseFile {
  void operator()(std::FILE* file) const { std::fclose(file); }
};
using OpenFile = std::unique_ptr<std::FILE, CloseFile>;

ErrorCode code_of(int reason) {
  switch (reason) {
    case ENOENT:
    case ENOTDIR:
      return ErrorCode::NotFound;
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
      return ErrorCode::Full;
    case EACCES:
    case EPERM:
    case EROFS:
      return ErrorCode::ReadOnly;
    default:
      return ErrorCode::InputOutput;
  }
}

Error failed(std::string_view what, int reason) {
  return Error{.code = code_of(reason),
               .message = std::string{what} + " (" + std::strerror(reason) + ").",
               .remedy = "Check the name and folder of the file."};
}

bool write_whole(std::FILE* file, std::string_view bytes) {
  return std::fwrite(bytes.data(), 1, bytes.size(), file) == bytes.size() &&
         std::fflush(file) == 0 && fsync(fileno(file)) == 0;
}

}  // namespace

Result<std::string> NativeFiles::read(const std::string& name, std::size_t max_bytes) {
  std::error_code ignored;
  if (std::filesystem::is_directory(name, ignored)) {
    return Error{.code = ErrorCode::NotFound,
                 .message = "This is a folder.",
                 .remedy = "Name a file in it."};
  }
  const OpenFile file{std::fopen(name.c_str(), "rb")};
  if (file == nullptr) return failed("The file cannot be opened", errno);
  std::string bytes;
  std::string part(1u << 16, '\0');
  for (;;) {
    const std::size_t got = std::fread(part.data(), 1, part.size(), file.get());
    bytes.append(part, 0, got);
    if (bytes.size() > max_bytes) {
      return Error{
          .code = ErrorCode::TooLarge,
          .message = "The file has more than " + std::to_string(max_bytes / kMegabyte) + " MB.",
          .remedy = "Choose a plan file; a real one has less than 5 MB."};
    }
    if (got == part.size()) continue;
    if (std::ferror(file.get()) != 0) return failed("The file cannot be read", errno);
    return bytes;
  }
}

Status NativeFiles::write(const std::string& name, std::string_view bytes) {
  const std::string beside = name + ".part";
  OpenFile file{std::fopen(beside.c_str(), "wb")};
  if (file == nullptr) return failed("The file cannot be written", errno);
  const bool is_written = write_whole(file.get(), bytes);
  const int reason = errno;
  file.reset();
  if (is_written && std::rename(beside.c_str(), name.c_str()) == 0) return {};
  const Error error = failed("The file cannot be written", is_written ? errno : reason);
  std::remove(beside.c_str());
  return error;
}

std::size_t NativeFiles::size(const std::string& name) {
  std::error_code failure;
  const auto bytes = std::filesystem::file_size(name, failure);
  return failure ? 0 : static_cast<std::size_t>(bytes);
}

}  // namespace core
