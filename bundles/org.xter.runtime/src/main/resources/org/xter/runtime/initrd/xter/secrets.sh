# shellcheck shell=sh
# The machine's secrets (docs/formats/machine-secrets.md): 64 random bytes in the TPM's own memory, drawn here, which only
# a loader that the vendor signed can write or read, with the firmware it was written with. What is sealed outside of a TPM
# anybody could have sealed: who has the device would bring a state volume of his own with a secret of his own. They are
# made and read only in a start in which the vendor's sealed key proved this TPM.

xter_secrets_index=0x01800e91
xter_secrets_for_b=/run/xter/tpm-b
xter_secrets_salt=/run/xter/state/b/tpm
# The first 32 bytes open the state volume, from the others follows what opens container B; in hexadecimal.
secrets_state=
secrets_b=
secrets_fault=

secrets_fail() {
    secrets_fault=$1
    return 1
}

# Sets both, or says in secrets_fault why not.
secrets_read() {
    secrets_forget
    secrets_fault=
    secrets_prove && secrets_check && secrets_take || :
    tpm_do flushcontext unseal.session || :
    [ -z "$secrets_fault" ]
}

# Opens a session by which the TPM sees what was started.
secrets_prove() {
    tpm_prove_start || {
        secrets_fault=$tpm_fault
        tpm_fault=
        return 1
    }
}

# Sets secrets_public to the public area of the index and what follows it, in hexadecimal; fails where there is none
# (TPM2_NV_ReadPublic).
secrets_find() {
    tpm_exchange "\\200\\001\\000\\000\\000\\016\\000\\000\\001\\151$(tpm_octets 4 "$xter_secrets_index")" || :
    case $tpm_reply in
        8001????????00000000*) secrets_public=${tpm_reply#????????????????????} ;;
        *) return 1 ;;
    esac
}

# An index tells its attributes, its policy, and that it was written: so it was by a session that fulfilled the policy.
# TPM2B_NV_PUBLIC: size, index, SHA-256, attributes (policy for writing and reading, no lockout, written), the policy with
# its size, 64 bytes.
secrets_check() {
    secrets_find || secrets_fail "the TPM holds no secrets of this machine" || return 1
    policy=$(hexdump -v -e '1/1 "%02x"' "$xter_tpm_folder/policy")
    case $secrets_public in
        "002e${xter_secrets_index#0x}000b220800080020${policy}0040"*) ;;
        *) secrets_fail "the secrets in the TPM were not written by this vendor's loader with this firmware" ;;
    esac
}

secrets_take() {
    (umask 077 && tpm_do nvread "$xter_secrets_index" -C "$xter_secrets_index" -P session:unseal.session -s 64 -o secrets) ||
        secrets_fail "the TPM does not give out the machine's secrets" || return 1
    secrets=$(hexdump -v -e '1/1 "%02x"' "$xter_tpm_folder/secrets")
    tpm_forget "$xter_tpm_folder/secrets"
    [ ${#secrets} -eq 128 ] || secrets_fail "the TPM does not give out the machine's secrets" || return 1
    secrets_b=${secrets#????????????????????????????????????????????????????????????????}
    secrets_state=${secrets%"$secrets_b"}
    secrets=
}

# Draws new ones in the place of whatever lies there. The power may go anywhere: then they are not believed and drawn again.
secrets_make() {
    secrets_fault=
    secrets_prove && secrets_write || :
    tpm_do flushcontext unseal.session || :
    tpm_forget "$xter_tpm_folder/secrets"
    [ -z "$secrets_fault" ] && secrets_read
}

secrets_write() {
    ! secrets_find || tpm_do nvundefine "$xter_secrets_index" -C o || :
    (umask 077 && head -c 64 /dev/urandom >"$xter_tpm_folder/secrets")
    tpm_do nvdefine "$xter_secrets_index" -C o -s 64 -g sha256 -L policy -a 'policyread|policywrite|no_da' &&
        tpm_do sessionconfig unseal.session --disable-encrypt --enable-decrypt &&
        tpm_do nvwrite "$xter_secrets_index" -C "$xter_secrets_index" -P session:unseal.session -i secrets ||
        secrets_fail "the TPM takes no secrets of this machine: does its owner have a password?"
}

# Leaves what this TPM opens container B with, for root in the running system alone: the salt that the client took, or a
# new one to take. What no slot of B knows opens nothing, and it is another one in each start.
secrets_leave_for_b() {
    [ -n "$secrets_b" ] && grep -qx 'container b' "$xter_tpm_wish" || return 0
    salt=
    [ ! -f "$xter_secrets_salt" ] || read -r _ salt <"$xter_secrets_salt" || :
    is_sha256 "$salt" || salt=$(hexdump -v -n 32 -e '32/1 "%02x"' /dev/urandom)
    key=$(printf '%s%s' "$secrets_b" "$salt" | sha256sum)
    (umask 077 && printf '%s %s\n' "$salt" "${key%% *}" >"$xter_secrets_for_b")
    key=
}

secrets_forget() {
    secrets_state=
    secrets_b=
}
