// Emscripten gives a program none of the process's environment. These are what the tests look at.
Module["preRun"] = [
  () => {
    if (typeof ENV === "undefined") return; // the program asks for none
    for (const name of ["CI", "TEST_SEED", "UPDATE_GOLDEN", "WORKBOOK_PICTURES"]) {
      if (process.env[name] !== undefined) ENV[name] = process.env[name];
    }
  },
];
