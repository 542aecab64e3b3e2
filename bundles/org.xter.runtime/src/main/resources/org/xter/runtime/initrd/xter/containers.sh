# shellcheck shell=sh
# The containers (docs/formats/manifest.md): LUKS2, in it a layer with its verity tree. They are held in RAM wherever the
# layers live. Who holds the medium can write any header, so what a header says is compared with the manifest by the
# shell alone before cryptsetup reads a byte of it, and the copy is proved as a whole.

xter_header_size=16384

# Loads what the ciphers need beside what follows: each tries itself first, which takes its time.
containers_prepare() {
    machine_load_behind /xter/container-modules
}

# Copies all containers to RAM and judges their headers; the medium is not needed for them afterwards.
containers_take() {
    [ -n "$manifest_containers" ] || return 0
    pieces_reserve_memory containers "$manifest_containers"
    while read -r name size _ sha256 _ _ cipher key sector offset uuid slots; do
        [ -n "$name" ] || continue
        subject="container '$name'"
        piece_find "xter/containers/$sha256.container" "$size"
        copy=/run/xter/containers/$name
        piece_copy "$copy" "$size"
        container_check_headers "$copy" "$cipher" "$key" "$sector" "$offset" "$uuid" "$slots"
    done <<CONTAINERS
$manifest_containers
CONTAINERS
    pieces_digest
    mount -o remount,ro /run/xter/containers
}

# Compares both copies of a header with the manifest: container_check_headers FILE CIPHER KEY SECTOR OFFSET UUID SLOTS
# Binary header (big-endian): magic and version at 0, size of 8 bytes at 8, UUID at 168; the JSON text begins at 4096.
container_check_headers() {
    uuid=$(hexadecimal "$6")
    for at in 0 "$xter_header_size"; do
        container_read_header "$1" "$at"
        case "$at $header_begin" in
            '0 4c554b53babe00020000000000004000' | "$xter_header_size 534b554cbabe00020000000000004000") ;;
            *) container_refuse "has no LUKS2 header that this loader understands" ;;
        esac
        if [ "$header_uuid" != "$uuid" ]; then
            actual=$(read_at "$1" $((at + 168)) 36 '36/1 "%c"')
            container_refuse "is another container than the manifest names (UUID $(printable "$actual") instead of $6)"
        fi
        # The second copy has the words of the first, unless somebody changed it.
        if [ "$at" -eq 0 ] || ! cmp -s -n 12288 "$1" "$1" 4096 $((at + 4096)); then
            text=$(dd if="$1" bs=4096 skip=$((at / 4096 + 1)) count=3 2>/dev/null | tr -d '\000\n')
            container_check_text "$@"
        fi
    done
}

# Sets header_begin to the first 16 bytes of a header and header_uuid to its UUID, both in hexadecimal; one program reads
# both: container_read_header FILE OFFSET
container_read_header() {
    # shellcheck disable=SC2046 # eight bytes a word
    set -- $(read_at "$1" "$2" 204 '8/1 "%02x" " "')
    header_begin=${1-}${2-}
    header_uuid=${22-}${23-}${24-}${25-}${26-}
}

# Characters of ASCII in hexadecimal: hexadecimal TEXT
hexadecimal() {
    left=$1
    while [ -n "$left" ]; do
        printf %02x "'$left"
        left=${left#?}
    done
}

# What a header says in $text, with the arguments of container_check_headers.
container_check_text() {
    case $text in
        *'"segments":{"0":{'*'}}'*) ;;
        *) container_refuse "has no LUKS2 header that this loader understands" ;;
    esac
    # Of several members of a name the last counts.
    segment=${text##*'"segments":{"0":{'}
    segment=${segment%%'}}'*}
    case $segment in
        '' | *[{}]*) container_refuse "has no LUKS2 header that this loader understands" ;;
    esac
    header_values "$text" encryption
    for encryption in $values; do
        case $encryption in
            null* | cipher_null*)
                container_refuse "was changed: its header asks for a cipher that encrypts nothing ($(printable "$encryption"))"
                ;;
        esac
        container_expect cipher "$encryption" "$2"
    done
    container_expect_value cipher encryption "$2"
    container_expect_value 'sector size' sector_size "$4"
    container_expect_value 'place of the data' offset "$5"
    container_expect_value 'first sector' iv_tweak 0
    header_values "$text" key_size
    for bytes in $values; do
        container_expect 'key length' "$bytes" $(($3 / 8))
    done
    header_derivations "$text"
    container_expect 'key derivation' "$derivations" "$7"
}

# container_expect_value WHAT MEMBER SIGNED: of the segment
container_expect_value() {
    header_values "$segment" "$2"
    container_expect "$1" "$values" "$3"
}

# container_expect WHAT ACTUAL SIGNED
container_expect() {
    [ "$2" = "$3" ] || container_refuse "was changed: its header has another $1 than the manifest says ($(printable "$2") instead of $3)"
}

container_refuse() {
    refuse "$subject $1" \
        "Type its passphrase nowhere. Write the image to the medium again; if it happens again somebody tampers with it."
}

# Sets values to all values of a member in a text of JSON, with blanks between: header_values TEXT MEMBER
# The shell does it alone, for there are many and each program costs a start.
header_values() {
    values=
    IFS='{},'
    set -f
    for part in $1; do
        case $part in
            *"\"$2\":"*)
                part=${part#*"\"$2\":"}
                part=${part#\"}
                values="$values${values:+ }${part%%\"*}"
                ;;
        esac
    done
    set +f
    unset IFS
}

# Sets derivations to all key derivations of a text of JSON, with commas between: header_derivations TEXT
header_derivations() {
    derivations=
    rest=$1
    while :; do
        case $rest in
            *'"kdf":{'*'}'*) ;;
            *) return 0 ;;
        esac
        rest=${rest#*'"kdf":{'}
        # One that holds something else than plain members is none.
        case ${rest%%'}'*} in
            *'{'*) ;;
            *)
                header_derivation "${rest%%'}'*}"
                derivations="$derivations${derivations:+,}$derivation"
                ;;
        esac
    done
}

# Sets derivation to a key derivation as the manifest writes it: header_derivation MEMBERS
header_derivation() {
    header_values "$1" type
    derivation=$values
    members='time memory cpus'
    [ "$derivation" != pbkdf2 ] || members='hash iterations'
    for member in $members; do
        header_values "$1" "$member"
        derivation=$derivation:$values
    done
}

# What a stranger wrote, fit for the console.
printable() {
    printf '%s' "$1" | tr -c 'A-Za-z0-9:_.,-' '?' | cut -c 1-80
}

# The memory in KiB that opening takes beside the copies: the most any slot asks for.
containers_derivation_memory() {
    most=0
    for slots in $(printf '%s\n' "$manifest_containers" | sed 's/^.* //; s/,/ /g'); do
        case $slots in
            argon2*)
                memory=${slots#*:*:}
                memory=${memory%%:*}
                [ "$memory" -le "$most" ] || most=$memory
                ;;
        esac
    done
    echo "$most"
}

# Opens all containers and mounts what is in them at /run/xter/lower/+NAME: no layer can have such a name.
containers_open() {
    [ -n "$manifest_containers" ] || return 0
    mkdir -p -m 0700 /run/cryptsetup /run/xter/lower
    # What containers_prepare began is needed from here on.
    wait
    while read -r name size data sha256 root salt cipher _ _ _ uuid _; do
        [ -n "$name" ] || continue
        subject="container '$name'"
        piece_verify_copy "/run/xter/containers/$name" "$sha256"
        say "$(printf 'container %-8s %10s  %s, copied and verified' "$name" "$(mebibytes "$size")" "$cipher")"
        mark "container $name"
        device=$(losetup -f)
        losetup -r "$device" "/run/xter/containers/$name"
        container_unlock "$name" "$uuid"
        started=$(uptime_hundredths)
        device=/dev/mapper/xter+$name
        layer_prove "+$name" "$data" "$root" "$salt"
        layer_mount "+$name" "/dev/mapper/xter-+$name"
        say "$(printf 'container %-8s opened, verified on every read, %s' "$name" "$(seconds_since "$started")")"
        mark "opened $name"
    done <<CONTAINERS
$manifest_containers
CONTAINERS
}

# Opens $device as xter+NAME: by the TPM or the depot, or asks until something does, which is kept in xter_secret for the
# state volume. After each passphrase that does not the pause doubles, up to a minute: container_unlock NAME UUID
container_unlock() {
    ! tpm_unlock "$1" || return 0
    ! depot_unlock "$1" "$2" || return 0
    pause=1
    while :; do
        container_ask "$1"
        status=0
        # The header is the manifest's, so no token and no cost but those the export chose can be in it.
        printf '%s' "$answer" | cryptsetup open --type luks2 --readonly --key-file - "$device" "xter+$1" \
            >/dev/null 2>&1 || status=$?
        case $status in
            0)
                xter_secret=$answer
                answer=
                return 0
                ;;
            2) ;;
            3) refuse "$subject cannot be opened: the key derivation lacks memory" "Give the machine more memory." ;;
            *) refuse "$subject cannot be opened (cryptsetup ended with $status)" \
                "The edition's kernel may lack the cipher: report this to your vendor." ;;
        esac
        if [ "$answer_from" = stick ]; then
            stick_forget
            mark "wrong key file"
            continue
        fi
        container_wrong
    done
}

# Tells that what was typed does not open $subject, and lets the pause pass.
container_wrong() {
    answer=
    say "The passphrase does not open $subject. The next try is in $pause s."
    mark "wrong passphrase"
    sleep "$pause"
    pause=$((pause * 2))
    [ "$pause" -le 60 ] || pause=60
}

# Sets answer to what may open container NAME, and answer_from to where it is from. An empty line is no passphrase: somebody
# pressed Enter to see whether the machine is alive, or put in a stick.
container_ask() {
    answer=
    while [ -z "$answer" ]; do
        answer_from=stick
        ! stick_read "$1" || return 0
        answer_from=console
        console_ask "Passphrase of $subject: "
    done
}
