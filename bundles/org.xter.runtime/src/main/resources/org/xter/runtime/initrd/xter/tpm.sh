# shellcheck shell=sh
# The key of container A as the TPM gives it out (docs/trust.md, docs/formats/sealed-key.md). Only loaders whose edition
# unlocks A by the TPM do that: they have the file /xter/tpm. Those that ask a depot have the TPM give out the key they ask
# with. Whatever stands in the way is told as one sentence in tpm_fault, and people are asked for the passphrase where the
# edition allows it.

xter_tpm_wish=/xter/tpm
xter_tpm_folder=/run/xter/tpm
xter_tpm_keys=/medium/xter/machines
xter_tpm_machine=/run/xter/machine
xter_tpm_counter=0x01800e90
xter_tpm_epoch=/run/xter/epoch
xter_tpm_values=/sys/class/tpm/tpm0/pcr-sha256
# Where systemd-stub puts the sections .pcrsig and .pcrpkey of kernel.efi.
xter_tpm_signatures=/.extra/tpm2-pcr-signature.json
xter_tpm_vendor=/.extra/tpm2-pcr-public-key.pem
tpm_fault=
tpm_machine=
# Whether the vendor's sealed key showed in this start that TPM, firmware and loader are those the vendor means.
tpm_proved=no

tpm_wanted() {
    [ -f "$xter_tpm_wish" ]
}

# One of the TPM's commands, in silence.
tpm_do() {
    (
        cd "$xter_tpm_folder"
        TPM2TOOLS_TCTI=${xter_tpm_connection:-device:$xter_tpm_device}
        export TPM2TOOLS_TCTI
        exec tpm2 "$@" </dev/null >/dev/null 2>&1
    )
}

tpm_fail() {
    tpm_fault=$1
    return 1
}

# While the medium is there: which TPM this is, and what the medium has for it.
tpm_take() {
    tpm_wanted || depot_wanted || return 0
    mkdir -p -m 0700 "$xter_tpm_folder"
    started=$(uptime_hundredths)
    tpm_identify && tpm_find_key || return 0
    mark "tpm $(seconds_since "$started")"
}

tpm_identify() {
    tpm_present || tpm_fail "this machine has no TPM" || return 1
    tpm_do createek -G rsa -c ek.context -u ek.public ||
        tpm_fail "the TPM gives no endorsement key" || return 1
    tpm_tidy
    # A TPM's name of a key: the number of SHA-256 and the digest of its public area, which follows two bytes of size.
    tpm_name=000b$(tail -c +3 "$xter_tpm_folder/ek.public" | sha256sum)
    tpm_name=${tpm_name%% *}
}

tpm_find_key() {
    file=$xter_tpm_keys/$tpm_name.key
    [ -f "$file" ] ||
        tpm_fail "the medium has no key for this machine's TPM (its endorsement key is $tpm_name)" || return 1
    dd if="$file" of="$xter_tpm_folder/key" bs=16K count=1 2>/dev/null ||
        tpm_fail "the key for this machine on the medium cannot be read" || return 1
}

# Reads the file strictly: whoever holds the medium may have written it.
tpm_read_key() {
    line_number=0
    ended=no
    while IFS= read -r line; do
        line_number=$((line_number + 1))
        value=${line#* }
        case "$line_number $line" in
            '1 xter-sealed-key 1') ;;
            "2 machine $tpm_name") ;;
            '3 firmware '*)
                is_sha256 "$value" || return 1
                key_firmware=$value
                ;;
            '4 counter 0x01'[89ab]?????)
                case ${value#0x} in
                    *[!0-9a-f]*) return 1 ;;
                esac
                key_counter=$value
                ;;
            '5 most '[1-9]* | '5 most 0')
                is_number "$value" || return 1
                key_most=$value
                ;;
            '6 area '*) tpm_take_bytes area 128 "$value" || return 1 ;;
            '7 duplicate '*) tpm_take_bytes duplicate 512 "$value" || return 1 ;;
            '8 seed '*) tpm_take_bytes seed 512 "$value" || return 1 ;;
            '9 end') ended=yes ;;
            *) return 1 ;;
        esac
    done <"$xter_tpm_folder/key"
    [ "$ended $line" = 'yes ' ]
}

# Base64 to a file for the TPM: tpm_take_bytes NAME MOST TEXT
tpm_take_bytes() {
    case $3 in
        '' | *[!A-Za-z0-9+/=]*) return 1 ;;
    esac
    [ ${#3} -le $(($2 / 3 * 4 + 4)) ] || return 1
    printf '%s\n' "$3" | base64 -d >"$xter_tpm_folder/$1" 2>/dev/null
}

tpm_register() {
    tr '[:upper:]' '[:lower:]' <"$xter_tpm_values/$1" 2>/dev/null
}

# Leaves the secret of so many bytes, product and machine at its end, in the file "secret" of the TPM's folder, or says in
# tpm_fault which link does not hold: tpm_unseal BYTES
tpm_unseal() {
    tpm_read_key ||
        tpm_fail "the key for this machine on the medium was changed (line $line_number is not understood)" || return 1
    tpm_check_start && tpm_check_epoch && tpm_load && tpm_prove_start && tpm_prove_epoch || return 1
    tpm_do unseal -c sealed.context -p session:unseal.session -o secret ||
        tpm_fail "the TPM does not give out the key: the vendor's key or the values it was sealed to are others" || return 1
    [ "$(wc -c <"$xter_tpm_folder/secret")" -eq "$1" ] ||
        tpm_fail "the key for this machine on the medium was changed (what the TPM gives out is no key)"
}

# What can be told before the TPM is asked; it does not believe us and looks itself.
tpm_check_start() {
    [ "$(tpm_register 7)" = "$key_firmware" ] ||
        tpm_fail "firmware trusts other keys than those of the vendor alone, or does not enforce Secure Boot (PCR 7)" ||
        return 1
    case $(tpm_register 12) in
        '' | *[!0]*) tpm_fail "something was added to this start, such as a command line or credentials (PCR 12)" ;;
    esac
}

tpm_check_epoch() {
    count=$(tpm_count "$key_counter") ||
        tpm_fail "the TPM has no epoch counter: it was cleared, so the machine has to be provisioned again" || return 1
    [ "$count" -le "$key_most" ] ||
        tpm_fail "this machine has run a release of a later security epoch, so it does not open this one" || return 1
}

# Brings the sealed key into the TPM, where it stays closed. Each use of the session takes what it has shown from it.
tpm_load() {
    tpm_do startauthsession --policy-session -S ek.session &&
        tpm_do policysecret -S ek.session -c e &&
        tpm_do import -C ek.context -P session:ek.session -u area -i duplicate -s seed -r private &&
        tpm_tidy &&
        tpm_do policysecret -S ek.session -c e &&
        tpm_do load -C ek.context -P session:ek.session -u area -r private -c sealed.context ||
        tpm_fail "the key for this machine on the medium was changed, or sealed for another TPM" || return 1
    tpm_do flushcontext ek.session || :
    tpm_tidy
}

# Takes away what commands left in the TPM; the kernel does so by itself.
tpm_tidy() {
    [ -z "${xter_tpm_connection-}" ] || tpm_do flushcontext -t || :
}

# Opens a session, salted and encrypted, that has shown the TPM what was started; the file "policy" has the digest.
tpm_prove_start() {
    [ -s "$xter_tpm_signatures" ] && [ -s "$xter_tpm_vendor" ] ||
        tpm_fail "the start brings no signed policy: firmware must start kernel.efi itself" || return 1
    tpm_do startauthsession --policy-session --tpmkey-context ek.context -S unseal.session &&
        tpm_do sessionconfig unseal.session --enable-encrypt &&
        tpm_do policypcr -S unseal.session -l sha256:11 -L start ||
        tpm_fail "the TPM opens no encrypted session" || return 1
    policy=$(hexdump -v -e '1/1 "%02x"' "$xter_tpm_folder/start")
    signature=$(tr -d ' \n' <"$xter_tpm_signatures" | tr '{}' '\n\n' |
        sed -n "s|^.*\"pol\":\"$policy\",\"sig\":\"\\([A-Za-z0-9+/=]*\\)\".*\$|\\1|p" | head -n 1)
    [ -n "$signature" ] ||
        tpm_fail "what was started is not what the vendor signed for the loader (PCR 11)" || return 1
    tpm_take_bytes signature 1024 "$signature" || :
    cp "$xter_tpm_vendor" "$xter_tpm_folder/vendor.pem"
    tpm_do loadexternal -C o -G rsa -u vendor.pem -c vendor.context -n vendor.name &&
        tpm_do verifysignature -c vendor.context -g sha256 -f rsassa -m start -s signature -t ticket &&
        tpm_do policyauthorize -S unseal.session -i start -n vendor.name -t ticket ||
        tpm_fail "the policy of the start is not signed by the key in kernel.efi (PCR 11)" || return 1
    tpm_tidy
    tpm_do policypcr -S unseal.session -l sha256:7,12 -L policy ||
        tpm_fail "the TPM does not tell its registers (PCR 7, PCR 12)" || return 1
}

# The same session shows that no later release has run.
tpm_prove_epoch() {
    # shellcheck disable=SC2059 # the format is what is written
    printf "$(tpm_octets 8 "$key_most")" >"$xter_tpm_folder/most"
    tpm_do policynv -S unseal.session -i most "$key_counter" ule ||
        tpm_fail "the TPM's epoch counter does not allow this release" || return 1
}

# Opens $device as xter+NAME by the TPM: tpm_unlock NAME
tpm_unlock() {
    tpm_wanted || return 1
    started=$(uptime_hundredths)
    if [ -z "$tpm_fault" ] && tpm_unseal 96; then
        head -c 64 "$xter_tpm_folder/secret" >"$xter_tpm_folder/volume"
        tpm_open "$1" || tpm_fail "the key for this machine on the medium is of another release" || :
    fi
    tpm_conclude "$1" TPM "$xter_tpm_wish" \
        "Provision the release for this machine ('xter provision'), or undo what was changed."
}

# Opens $device by the key in the file "volume": tpm_open NAME
tpm_open() {
    cryptsetup open --type luks2 --readonly --volume-key-file "$xter_tpm_folder/volume" "$device" "xter+$1" \
        >/dev/null 2>&1 </dev/null || return 1
    # Who knows the key said the rest, too.
    tpm_read_identity
}

# Forgets what was secret and says how it went; fails when people are to be asked: tpm_conclude NAME GIVER WISH WHAT-TO-DO
tpm_conclude() {
    tpm_do flushcontext unseal.session || :
    for secret in secret volume; do
        tpm_forget "$xter_tpm_folder/$secret"
    done
    if [ -z "$tpm_fault" ]; then
        tpm_proved=yes
        say "$(printf 'container %-8s the %s gave out its key, %s' "$1" "$2" "$(seconds_since "$started")")"
        # What xter-epoch counts up to when the system is healthy. The TPM proved both.
        (umask 077 && printf '%s %s\n' "$key_counter" "$key_most" >"$xter_tpm_epoch")
        return 0
    fi
    grep -qx 'or passphrase' "$3" ||
        refuse "the $2 does not open $subject: $tpm_fault" "$4"
    say "The $2 does not open $subject: $tpm_fault."
    mark "$2 refused"
    return 1
}

# What the vendor sealed with the key: for which product, and which machine this is.
tpm_read_identity() {
    identity=$(tail -c 32 "$xter_tpm_folder/secret" | hexdump -v -e '1/1 "%02x"')
    tpm_machine=${identity#????????????????????????????????}
    product=$(printf %s "${identity%"$tpm_machine"}" | sed 's/^\(.\{8\}\)\(.\{4\}\)\(.\{4\}\)\(.\{4\}\)/\1-\2-\3-\4-/')
    [ "$product" = "$manifest_product" ] ||
        refuse "this machine was provisioned for the product $product, the release is of $manifest_product" \
            "Install a release of this machine's product."
}

# RAM keeps what was in a file that is only removed.
tpm_forget() {
    [ -f "$1" ] || return 0
    dd if=/dev/zero of="$1" bs="$(wc -c <"$1")" count=1 conv=notrunc 2>/dev/null || :
    rm -f "$1"
}

# After people opened A: makes the counter if there is none, and leaves what the vendor needs to seal for this machine in
# /run/xter/machine. A counter without a first count, because the power went, is counted.
tpm_describe() {
    { tpm_wanted || depot_wanted; } && [ -n "$tpm_fault" ] && [ -s "$xter_tpm_folder/ek.public" ] || return 0
    if ! count=$(tpm_count "$xter_tpm_counter"); then
        tpm_do nvdefine "$xter_tpm_counter" -C o -s 8 -a 'authread|authwrite|no_da|nt=counter' || :
        tpm_count_up "$xter_tpm_counter" || :
        count=$(tpm_count "$xter_tpm_counter") || {
            say_more "No epoch counter can be made in the TPM: does its owner have a password?"
            return 0
        }
    fi
    printf '%s\n' 'xter-tpm 1' "endorsement $(base64 "$xter_tpm_folder/ek.public" | tr -d '\n')" \
        "counter $xter_tpm_counter" "count $count" "epoch $manifest_epoch" 'end' >"$xter_tpm_machine"
    say_more "What 'xter provision' needs to know of this machine is in $xter_tpm_machine."
}
