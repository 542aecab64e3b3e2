# shellcheck shell=sh
# The state volume (docs/trust.md): a GPT partition with the name xter-state on the boot medium or a disk, LUKS2 under
# cipher A, in it ext4. What people opened container A with opens it, and in a start by the TPM the machine's secret does;
# its own key is made here and known to nobody. /xter/state says whether the edition has one: "CIPHER DERIVATION". While it
# is made its label is xter-state-new, and the last mebibyte, which the file system leaves free, names the product, so that
# a half-made one is made again and never believed.

xter_secret=
xter_state_wait=10
# How long a question waits for an answer in a start by the TPM, before which nobody may stand.
xter_state_patience=60
# The slot that the machine's secret opens: cryptsetup gives this number to no passphrase. The secret is no word to guess, so
# its derivation costs nothing.
xter_state_slot=31
xter_state_light='--pbkdf pbkdf2 --hash sha256 --pbkdf-force-iterations 1000'
state_reason=

# Opens the state volume at /run/xter/state. Without it the start goes on: nothing of this
# start outlives it, and /run/xter/state.missing says why.
state_open() {
    if [ -f /xter/state ]; then
        read -r state_cipher state_derivation </xter/state
        if state_find && state_"$state_kind"; then
            say "State volume $state_device"
            mark "state"
            secrets_leave_for_b
        else
            say "No state volume: $state_reason. Nothing of this start outlives it."
            printf '%s\n' "$state_reason" >/run/xter/state.missing
            mark "stateless"
        fi
    fi
    xter_secret=
    secrets_forget
}

# Sets state_device and state_kind: known, or blank for one that may be made. A disk may appear late, so a new one is made
# only when no other came in ten seconds.
state_find() {
    state_reason="no partition has the name xter-state"
    deadline=$(($(uptime_hundredths) + xter_state_wait * 100))
    while :; do
        state_device=
        for entry in /sys/class/block/*/uevent; do
            grep -qx PARTNAME=xter-state "$entry" 2>/dev/null || continue
            candidate=/dev/$(sed -n 's/^DEVNAME=//p' "$entry")
            case $(state_kind_of "$candidate") in
                known)
                    state_device=$candidate
                    state_kind=known
                    return 0
                    ;;
                blank)
                    state_device=${state_device:-$candidate}
                    state_kind=blank
                    ;;
                *) state_reason="$candidate has the name xter-state and holds something else" ;;
            esac
        done
        [ "$(uptime_hundredths)" -lt "$deadline" ] || break
        sleep 0.3
    done
    [ -n "$state_device" ]
}

# Binary header of LUKS2 (big-endian): magic and version at 0, label of 48 bytes at 24, subsystem of 48 at 208.
state_kind_of() {
    marker=$(dd if="$1" bs=512 skip=$(($(blockdev --getsize64 "$1") / 512 - 1)) count=1 2>/dev/null | tr -d '\000')
    case $(read_at "$1" 0 8 '8/1 "%02x"') in
        4c554b53babe0002)
            case "$(state_text "$1" 24) $(state_text "$1" 208)" in
                "xter-state $manifest_product") echo known ;;
                "xter-state-new $manifest_product") echo blank ;;
                *) echo other ;;
            esac
            ;;
        *)
            if [ "$marker" = "xter-state $manifest_product" ] ||
                [ -z "$(dd if="$1" bs=1M count=4 2>/dev/null | tr -d '\000' | head -c 1)" ]; then
                echo blank
            else
                echo other
            fi
            ;;
    esac
}

state_text() {
    dd if="$1" bs=1 skip="$2" count=48 2>/dev/null | tr -d '\000'
}

# Makes it. The label is the last thing that is written.
state_blank() {
    state_bytes=$(blockdev --getsize64 "$state_device")
    if [ "$state_bytes" -lt 16777216 ]; then
        state_reason="$state_device has less than 16 MiB"
        return 1
    fi
    say "Making the state volume on $state_device"
    state_choose_keys || return 1
    state_reason="$state_device cannot be written"
    printf 'xter-state %s' "$manifest_product" |
        dd of="$state_device" bs=512 seek=$((state_bytes / 512 - 1)) conv=sync,notrunc,fsync 2>/dev/null || return 1
    if [ -n "$secrets_state" ]; then
        # shellcheck disable=SC2086 # the words are wanted
        state_format "$secrets_state" --key-slot "$xter_state_slot" $xter_state_light || return 1
        # shellcheck disable=SC2046 # the words are wanted
        [ -z "$xter_secret" ] || state_edit "$secrets_state" "$xter_secret" luksAddKey --key-slot 0 \
            $(derivation_options "$state_derivation") || return 1
        state_map "$secrets_state" --key-slot "$xter_state_slot" || return 1
    else
        # shellcheck disable=SC2046 # the words are wanted
        state_format "$xter_secret" $(derivation_options "$state_derivation") || return 1
        state_map "$xter_secret" || return 1
    fi
    state_reason="no file system could be made on $state_device"
    # 4 MiB of header before, 1 MiB for the marker behind. busybox has a program of this name that makes ext2 only.
    /sbin/mke2fs -q -F -t ext4 -m 0 -L xter-state /dev/mapper/xter-state "$(((state_bytes - 5242880) / 1024))k" >/dev/null 2>&1 ||
        return 1
    state_mount || return 1
    mkdir -m 0700 /run/xter/state/b || return 1
    sync
    dd if=/dev/zero of="$state_device" bs=512 seek=$((state_bytes / 512 - 1)) count=1 conv=notrunc,fsync 2>/dev/null || return 1
    cryptsetup config --label xter-state --subsystem "$manifest_product" "$state_device" >/dev/null 2>&1 || return 1
    sync
}

# Of a new one. In a start by the TPM the machine's secret is one; people are asked for the other, which lets them in when
# the TPM does not any more.
state_choose_keys() {
    [ "$tpm_proved" = yes ] || return 0
    secrets_read || secrets_make || :
    if state_asks; then
        say "Whoever starts this machine by the passphrase, because the TPM fails, will need it for the state volume, too."
        state_ask "Passphrase of container 'a' (empty: only this TPM opens the state volume): " || :
    fi
    state_reason=$secrets_fault
    [ -n "$secrets_state$xter_secret" ]
}

# state_format SECRET OPTION...
state_format() {
    secret=$1
    shift
    printf '%s' "$secret" | cryptsetup luksFormat --batch-mode --type luks2 --cipher "$state_cipher" --key-size 512 \
        --offset 8192 --label xter-state-new --subsystem "$manifest_product" "$@" --key-file - "$state_device" >/dev/null 2>&1
}

state_known() {
    if [ "$tpm_proved" = yes ]; then
        state_map_by_tpm || return 1
    else
        state_map "$xter_secret" || state_map_by_earlier || return 1
    fi
    state_mount
}

# What people type to a machine that the TPM opened has to open container A first: who has the device may have brought a
# volume of his own. After that the TPM opens theirs.
state_map_by_tpm() {
    if secrets_read; then
        ! state_map "$secrets_state" --key-slot "$xter_state_slot" || return 0
        [ "$state_sound" = yes ] || return 1
    fi
    state_reason=${secrets_fault:-"the machine's secret in the TPM does not open $state_device"}
    state_asks || return 1
    say "The TPM does not open the state volume: $state_reason."
    state_ask "Passphrase of container 'a' (empty: start without the state volume): " || return 1
    state_map "$xter_secret" || state_map_by_earlier || return 1
    state_learn
}

# Lets the TPM open the volume that people opened.
state_learn() {
    if [ -n "$secrets_state" ] || secrets_make; then
        # It would read a passphrase from where it can, and needs none.
        cryptsetup luksKillSlot --batch-mode "$state_device" "$xter_state_slot" </dev/null >/dev/null 2>&1 || :
        # shellcheck disable=SC2086 # the words are wanted
        if state_edit "$xter_secret" "$secrets_state" luksAddKey --key-slot "$xter_state_slot" $xter_state_light; then
            say "From now on the TPM opens the state volume."
            return 0
        fi
        secrets_fault="$state_device cannot be written"
    fi
    say "The TPM will not open the state volume: $secrets_fault."
}

state_asks() {
    grep -qx 'or passphrase' "$xter_tpm_wish"
}

# Sets xter_secret to what opens container A, as people type it or a stick has it; fails when nobody does: state_ask PROMPT
state_ask() {
    subject="container 'a'"
    pause=1
    while :; do
        answer=
        answer_from=stick
        if ! stick_read a; then
            answer_from=console
            console_ask "$1" "$xter_state_patience"
            [ -n "$answer" ] || return 1
        fi
        if printf '%s' "$answer" | cryptsetup open --type luks2 --test-passphrase --key-file - /run/xter/containers/a \
            >/dev/null 2>&1; then
            xter_secret=$answer
            answer=
            return 0
        fi
        if [ "$answer_from" = stick ]; then
            stick_forget
        else
            container_wrong
        fi
    done
}

# A release whose container A has another passphrase: the earlier one opens it once more, then the new one does.
state_map_by_earlier() {
    [ "$state_status" -eq 2 ] || return 1
    say "The state volume $state_device was made under another passphrase of container 'a'."
    while :; do
        console_ask "Earlier passphrase of container 'a' (empty: start without the state volume): "
        [ -n "$answer" ] || return 1
        ! state_map "$answer" || break
        [ "$state_status" -eq 2 ] || return 1
        say "It does not open the state volume."
        sleep 2
    done
    # cryptsetup adds the new slot before it takes the old one away.
    # shellcheck disable=SC2046 # the words are wanted
    if state_edit "$answer" "$xter_secret" luksChangeKey $(derivation_options "$state_derivation"); then
        say "The state volume now opens with what opens container 'a'."
    fi
    answer=
}

# Runs a cryptsetup command with a secret that opens the volume and a new one, which go through pipes:
# state_edit SECRET NEW COMMAND...
state_edit() {
    secret=$1
    rm -f /run/xter/answer
    mkfifo -m 0600 /run/xter/answer
    printf '%s' "$2" >/run/xter/answer &
    shift 2
    edited=0
    printf '%s' "$secret" | cryptsetup "$@" --batch-mode --key-file - "$state_device" /run/xter/answer >/dev/null 2>&1 ||
        edited=$?
    kill "$!" 2>/dev/null || :
    rm -f /run/xter/answer
    [ "$edited" -eq 0 ]
}

# state_map SECRET [OPTION...]: by a copy of the header in RAM, for who holds the disk may write any header, and change it
# between two looks at it.
state_map() {
    state_secret=$1
    shift
    state_status=1
    state_sound=no
    state_reason="$state_device cannot be read"
    copy=/run/xter/state.header
    (umask 077 && dd if="$state_device" of="$copy" bs=1M count=4 2>/dev/null) || return 1
    state_reason="the header of $state_device was changed or is damaged"
    if state_check_header "$copy"; then
        state_sound=yes
        state_reason="what opened container 'a' does not open $state_device"
        state_status=0
        printf '%s' "$state_secret" | cryptsetup open --type luks2 --header "$copy" --key-file - "$@" "$state_device" \
            xter-state >/dev/null 2>&1 || state_status=$?
    fi
    state_secret=
    rm -f "$copy"
    [ "$state_status" -eq 0 ]
}

# Whether the copies of the header that cryptsetup would believe encrypt everything with the edition's cipher. One of the
# two may be torn by a power cut; the sums tell which. The sum (SHA-256 of the copy without it) lies at 448.
state_check_header() {
    believed=0
    for at in 0 16384; do
        case "$at $(read_at "$1" $at 16 '16/1 "%02x"')" in
            '0 4c554b53babe00020000000000004000' | '16384 534b554cbabe00020000000000004000') ;;
            *) continue ;;
        esac
        sum=$({
            dd if="$1" bs=64 skip=$((at / 64)) count=7
            dd if=/dev/zero bs=64 count=1
            dd if="$1" bs=64 skip=$((at / 64 + 8)) count=248
        } 2>/dev/null | sha256sum)
        [ "${sum%% *}" = "$(read_at "$1" $((at + 448)) 32 '32/1 "%02x"')" ] || continue
        believed=$((believed + 1))
        text=$(dd if="$1" bs=4096 skip=$((at / 4096 + 1)) count=3 2>/dev/null | tr -d '\000\n')
        segment=$(printf '%s' "$text" | sed -n 's/^.*"segments":{"0":{\([^{}]*\)}}.*$/\1/p')
        header_values "$segment" encryption
        [ "$values" = "$state_cipher" ] || return 1
        header_values "$segment" iv_tweak
        [ "$values" = 0 ] || return 1
        header_values "$segment" offset
        [ "$values" = 4194304 ] || return 1
        header_values "$text" encryption
        for encryption in $values; do
            [ "$encryption" = "$state_cipher" ] || return 1
        done
        header_values "$text" key_size
        for bytes in $values; do
            [ "$bytes" = 64 ] || return 1
        done
    done
    [ "$believed" -gt 0 ]
}

state_mount() {
    state_reason="the file system of $state_device is damaged"
    mkdir -p -m 0700 /run/xter/state
    mount -t ext4 -o noatime,nosuid,nodev,noexec,errors=remount-ro /dev/mapper/xter-state /run/xter/state 2>/dev/null
}

# What cryptsetup is told of a derivation as the manifest writes it.
derivation_options() {
    kind=${1%%:*}
    rest=${1#*:}
    case $kind in
        pbkdf2) echo "--pbkdf pbkdf2 --hash ${rest%%:*} --pbkdf-force-iterations ${rest#*:}" ;;
        *)
            memory=${rest#*:}
            echo "--pbkdf $kind --pbkdf-force-iterations ${rest%%:*} --pbkdf-memory ${memory%%:*} --pbkdf-parallel ${memory#*:}"
            ;;
    esac
}

# The machine's id: 32 hexadecimal digits, kept by the state volume.
state_machine_id() {
    id=
    [ ! -f /run/xter/state/machine-id ] || read -r id </run/xter/state/machine-id || :
    case $id in
        *[!0-9a-f]*) id= ;;
    esac
    if [ ${#id} -ne 32 ]; then
        id=$(hexdump -v -n 16 -e '16/1 "%02x"' /dev/urandom)
        if [ -d /run/xter/state/b ]; then
            printf '%s\n' "$id" >/run/xter/state/machine-id.new
            sync
            mv /run/xter/state/machine-id.new /run/xter/state/machine-id
        fi
    fi
    printf '%s\n' "$id"
}
