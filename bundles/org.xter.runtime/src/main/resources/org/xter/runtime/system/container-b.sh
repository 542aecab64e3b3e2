# shellcheck shell=sh
# Where container B is, and its header. Delivered it is a read-only file in container A; its header is replaced by a copy on
# the state volume when the client changes it. Born on the device it is a file of the state volume.

b_delivered=/run/xter/lower/+a/usr/lib/xter/container-b
b_plan=/run/xter/lower/+a/usr/lib/xter/container-b.plan
b_state=/run/xter/state/b
b_born=$b_state/container
# What the loader left for this start: a salt, and the secret that follows from it in this machine's TPM alone.
b_tpm=/run/xter/tpm-b
# Where the client keeps the salt of what the TPM may open, after the UUID of the container.
b_tpm_salt=$b_state/tpm
# The slot that secret opens: cryptsetup gives this number to no passphrase.
b_tpm_slot=31

# delivered, born, new (to be born at the first unlock) or none
b_kind() {
    if [ -f "$b_delivered" ]; then
        echo delivered
    elif [ ! -f "$b_plan" ]; then
        echo none
    elif [ -f "$b_born" ]; then
        echo born
    else
        echo new
    fi
}

# The file with the header that counts.
b_header() {
    case $(b_kind) in
        delivered)
            own=$b_state/$(cryptsetup luksUUID "$b_delivered").header
            if [ -f "$own" ]; then echo "$own"; else echo "$b_delivered"; fi
            ;;
        *) echo "$b_born" ;;
    esac
}

# What a header says that must never differ: its UUID and each cipher in it.
b_facts() {
    cryptsetup luksDump "$1" | sed -n 's/^[[:space:]]*\(UUID\|[Cc]ipher\): *//p' | sort -u
}

# Whether the header that counts is the container's own. That of a delivered B is proved by A's hash tree; a copy of it, and
# that of one born here, are compared before a passphrase is asked for.
b_header_is_sound() {
    case $1 in
        "$b_delivered") ;;
        "$b_born") [ "$(b_facts "$1")" = "$(cat "$b_state/facts")" ] ;;
        *) [ "$(b_facts "$1")" = "$(b_facts "$b_delivered")" ] ;;
    esac
}

# Why there is no state volume; nothing when there is one.
b_state_missing() {
    [ ! -d "$b_state" ] || return 0
    cat /run/xter/state.missing 2>/dev/null || echo "this edition keeps no state"
}

# The slots that passphrases open, by their numbers, one a line.
b_passphrase_slots() {
    cryptsetup luksDump "$1" | sed -n '/^Keyslots:/,/^Tokens:/p' | sed -n 's/^  \([0-9]*\): luks2$/\1/p' |
        grep -vx "$b_tpm_slot" || :
}

b_has_tpm_slot() {
    cryptsetup luksDump "$1" | sed -n '/^Keyslots:/,/^Tokens:/p' | grep -qx "  $b_tpm_slot: luks2"
}

# Whether the client lets the TPM open the container with this header, with what the loader left for this start.
b_tpm_opens() {
    [ -f "$b_tpm" ] && [ -f "$b_tpm_salt" ] || return 1
    read -r offered _ <"$b_tpm"
    read -r uuid salt <"$b_tpm_salt" || :
    [ "$salt" = "$offered" ] && [ "$uuid" = "$(cryptsetup luksUUID "$1")" ]
}

# RAM keeps what was in a file that is only removed.
b_tpm_wipe() {
    [ -f "$b_tpm" ] || return 0
    dd if=/dev/zero of="$b_tpm" bs="$(wc -c <"$b_tpm")" count=1 conv=notrunc 2>/dev/null || :
    rm -f "$b_tpm"
}

# The derivation of the first slot as options for a new one: the cost the edition chose, whatever this machine could do.
b_derivation_of() {
    slot=$(cryptsetup luksDump "$1" | sed -n '/^Keyslots:/,/^Tokens:/p' | awk '/^  [0-9]+: / { slots++ } slots == 1')
    value() { printf '%s\n' "$slot" | sed -n "s/^[[:space:]]*$1: *//p" | head -n 1; }
    case $(value PBKDF) in
        pbkdf2) b_derivation "pbkdf2:$(value Hash):$(value Iterations)" ;;
        *) b_derivation "$(value PBKDF):$(value 'Time cost'):$(value Memory):$(value Threads)" ;;
    esac
}

# What cryptsetup is told of a derivation as the manifest writes it.
b_derivation() {
    rest=${1#*:}
    case $1 in
        pbkdf2:*) echo "--pbkdf pbkdf2 --hash ${rest%%:*} --pbkdf-force-iterations ${rest#*:}" ;;
        *)
            memory=${rest#*:}
            echo "--pbkdf ${1%%:*} --pbkdf-force-iterations ${rest%%:*} --pbkdf-memory ${memory%%:*} --pbkdf-parallel ${memory#*:}"
            ;;
    esac
}
