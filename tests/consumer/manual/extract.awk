# SPDX-License-Identifier: MIT
# Takes the named blocks out of a page of the documentation, into the folder of -v to=FOLDER:
#   ```c NAME       a program, or a piece of one; several of a name follow one another
#   ```python NAME  a program                          ```cmake NAME  for a CMakeLists.txt
#   ```text NAME or ```json NAME                       what the program NAME prints
# Code without a name is a fault, for nobody would test it.
function kind_of(language) {
    if (language == "c") return "c"
    if (language == "python") return "py"
    if (language == "cmake") return "cmake"
    if (language == "text" || language == "json") return "expected"
    return ""
}
/^```/ && !inside {
    inside = 1
    target = ""
    language = substr($1, 4)
    if (kind_of(language) != "" && $2 != "") {
        target = to "/" $2 "." kind_of(language)
        printf "" >target
    } else if (language == "c" || language == "python" || language == "cmake") {
        printf "%s:%d: %s without a name\n", FILENAME, FNR, language >(to "/faults")
    }
    next
}
/^```$/ { inside = 0; target = ""; next }
target != "" { print >target }
