# shellcheck shell=sh
# The TPM's registers (docs/measurement.md). Every loader says how far the start came, for what one release may unseal in
# a phase another one of the vendor must not be able to pretend. That takes one command, which is written as bytes here,
# so that only loaders which unseal bring programs for the TPM. Commands and answers: TPM 2.0 Library, part 3.

xter_tpm_device=/dev/tpmrm0

# The session of a password that is empty (part 1, "Password Authorizations"), with its size before it.
xter_tpm_no_password='\000\000\000\011\100\000\000\011\000\000\000\000\000'

tpm_present() {
    [ -c "$xter_tpm_device" ]
}

# Sends a command, given as printf's format and its words; tpm_reply has the answer in hexadecimal, empty if there is none.
tpm_exchange() {
    tpm_reply=
    {
        # shellcheck disable=SC2059 # the format is what is sent
        printf "$@" >&3 && tpm_reply=$(dd bs=4096 count=1 <&3 2>/dev/null | od -An -v -tx1 | tr -d ' \n')
    } 3<>"$xter_tpm_device" || tpm_reply=
    case $tpm_reply in
        8002????????00000000*) ;;
        *) return 1 ;;
    esac
}

# A number as printf's format for its bytes, big-endian: tpm_octets BYTES NUMBER
tpm_octets() {
    left=$1
    octets=
    number=$2
    while [ "$left" -gt 0 ]; do
        octets="\\$(printf %03o $((number & 255)))$octets"
        number=$((number >> 8))
        left=$((left - 1))
    done
    printf '%s' "$octets"
}

# Extends a register in all banks by the digest of a word (TPM2_PCR_Event): tpm_event REGISTER WORD
tpm_event() {
    tpm_exchange "\\200\\002$(tpm_octets 4 $((29 + ${#2})))\\000\\000\\001\\074$(tpm_octets 4 "$1")\
$xter_tpm_no_password$(tpm_octets 2 ${#2})%s" "$2"
}

# Prints what a counter holds (TPM2_NV_Read with the index's own, empty password): tpm_count INDEX
tpm_count() {
    index=$(tpm_octets 4 "$1")
    tpm_exchange "\\200\\002\\000\\000\\000\\043\\000\\000\\001\\116$index$index$xter_tpm_no_password\\000\\010\\000\\000" ||
        return 1
    # Header and size of the answer's parameters, the size of what was read, eight bytes.
    held=${tpm_reply#????????????????????????????0008}
    [ "$held" != "$tpm_reply" ] || return 1
    held=${held%"${held#????????????????}"}
    case $held in
        [!0]* | *[!0-9a-f]*) return 1 ;;
    esac
    echo $((0x$held))
}

# Counts a counter up by one (TPM2_NV_Increment): tpm_count_up INDEX
tpm_count_up() {
    index=$(tpm_octets 4 "$1")
    tpm_exchange "\\200\\002\\000\\000\\000\\037\\000\\000\\001\\064$index$index$xter_tpm_no_password"
}

# The first thing of stage A: from here on it is the loader that runs.
registers_enter() {
    tpm_present || return 0
    tpm_event 11 enter-initrd || registers_refuse
}

# The last thing before the system starts: nothing that is the loader's can be unsealed any more in this start.
registers_leave() {
    tpm_present || return 0
    tpm_event 12 leave-initrd || registers_refuse
    tpm_event 11 leave-initrd || registers_refuse
    mark "registers"
}

registers_refuse() {
    # Nothing is sealed to the start of an unsigned development image.
    signature_expected || return 0
    # A machine that could not be closed must not stay on.
    # shellcheck disable=SC2034 # refuse reads it
    xter_on_refusal=poweroff
    refuse "the TPM does not take down how far the start came (PCR 11, PCR 12)" \
        "Check the TPM in the firmware's setup, switch the machine off and start again."
}
