# SPDX-License-Identifier: MIT
# Reads indirect.txt, then GCC's call graphs (-fcallgraph-info=su,da). Prints faults, and lines ": ..."
# with figures. A function that is static is named file:name there; here just name where that is unique.

function field(key,    text) {
    if (!match($0, key ": \"[^\"]*\"")) {
        return ""
    }
    text = substr($0, RSTART, RLENGTH)
    sub(key ": \"", "", text)
    sub(/"$/, "", text)
    return text
}

function short(id) {
    sub(/.*:/, "", id)
    sub(/\.(part|isra|constprop|cold)(\.[0-9]+)*/, "", id)
    return id
}

# tail_of: a static function as file.c:name
function tail_of(id,    text) {
    text = id
    sub(/.*\//, "", text)
    sub(/\.(part|isra|constprop|cold)(\.[0-9]+)*$/, "", text)
    return text
}

# row_of: the row of indirect.txt for a function: "file.c:name", or just "name"
function row_of(id,    text) {
    text = tail_of(id)
    return text in reach ? text : short(id)
}

function add_edge(from, to) {
    if (!((from, to) in edge)) {
        edge[from, to] = 1
        callees[from] = callees[from] SUBSEP to
        waiting[from]++
        callers[to] = callers[to] SUBSEP from
    }
}

FILENAME ~ /indirect\.txt$/ {
    sub(/#.*/, "")
    for (i = 2; i <= NF; i++) {
        reach[$1] = reach[$1] " " $i
    }
    next
}

/^node:/ && /bytes \(/ {
    id = field("title")
    label = field("label")
    frame[id] = label
    sub(/ bytes \(.*/, "", frame[id])
    sub(/.*\\n/, "", frame[id])
    frame[id] += 0
    if (label ~ /bytes \(dynamic\)/) {
        print short(id) ": frame of unbounded size"
    }
    functions++
}

/^edge:/ {
    from = field("sourcename")
    to = field("targetname")
    if (to == "__indirect_call") {
        indirect[from] = 1
    } else {
        pending[++pendings] = from SUBSEP to
    }
}

END {
    for (i = 1; i <= pendings; i++) {
        split(pending[i], pair, SUBSEP)
        if (pair[2] in frame) {
            add_edge(pair[1], pair[2])
        }
    }
    for (from in indirect) {
        name = row_of(from)
        used[name] = 1
        if (!(name in reach)) {
            print name ": calls through a pointer, but has no row in tests/structure/indirect.txt"
            continue
        }
        count = split(reach[name], patterns, " ")
        for (i = 1; i <= count; i++) {
            found = patterns[i] == "host"
            for (to in frame) {
                if (short(to) ~ ("^(" patterns[i] ")$") || tail_of(to) ~ ("^(" patterns[i] ")$")) {
                    add_edge(from, to)
                    found = 1
                }
            }
            if (!found) {
                print name ": its row in indirect.txt names nothing that exists: " patterns[i]
            }
        }
    }
    for (name in reach) {
        if (!(name in used)) {
            print ": indirect.txt has a row without need: " name
        }
    }
    # Take away, again and again, functions all of whose callees are gone; what remains is cyclic.
    for (id in frame) {
        if (!waiting[id]) {
            queue[++tail] = id
        }
    }
    for (head = 1; head <= tail; head++) {
        id = queue[head]
        deep[id] += frame[id]
        if (short(id) ~ /^nclaim_/ && deep[id] > worst) {
            worst = deep[id]
            worst_name = short(id)
        }
        if (short(id) ~ /^nclaim_/ && deep[id] > 8192) {
            print short(id) ": needs " deep[id] " bytes of stack, more than 8192"
        }
        count = split(callers[id], list, SUBSEP)
        for (i = 2; i <= count; i++) {
            if (deep[id] > deep[list[i]]) {
                deep[list[i]] = deep[id]
            }
            if (--waiting[list[i]] == 0) {
                queue[++tail] = list[i]
            }
        }
    }
    for (id in frame) {
        if (waiting[id] > 0) {
            print short(id) ": calls itself, by way of others or not, or calls such a function"
        }
    }
    printf ": %d functions, most stack %d bytes (%s)\n", functions, worst, worst_name
}
