# shellcheck shell=sh
# The manifest's signature, judged link by link (docs/formats/manifest.md). What is trusted lies in /xter/trust, which the
# signature of kernel.efi covers: authority-N.pem with the certificate of a manifest CA and the list of what it revoked,
# product, epoch. Without that folder kernel.efi's command line names the manifest's digest instead.

xter_trust=/xter/trust

signature_expected() {
    [ -d "$xter_trust" ]
}

# signature_verify MANIFEST SIGNATURE: whoever signed is in signature_signer afterwards, and the product the signer's
# certificate names in signature_product.
signature_verify() {
    [ -f "$2" ] ||
        refuse "the manifest on $xter_medium_device has no signature (xter/manifest.p7s)" \
            "This kernel.efi starts signed releases only: write the image to the medium again."
    certificate=/run/xter/signer.pem
    signature_check_form "$2"
    signature_check_content "$1" "$2"
    signature_read_signer
    signature_judge_chain
    wait "$reader" || signature_malformed
    file_read "$certificate.usage"
    usage=$text
    signature_signer=${usage%%"$xter_line_end"*}
    usage=${usage#"$signature_signer"}
    signature_signer=${signature_signer#subject=}
    signature_check_chain
    signature_check_usage
    rm -f "$certificate" "$certificate.usage"
}

# Begins to read who signed, beside the judging of the chain, for each openssl takes its time: the name, which is one line
# (RFC 2253 escapes line ends), then the extensions.
signature_read_signer() {
    openssl x509 -in "$certificate" -noout -subject -nameopt RFC2253,-esc_msb \
        -ext basicConstraints,keyUsage,extendedKeyUsage >"$certificate.usage" 2>/dev/null &
    reader=$!
}

# Bytes behind the signature would be covered by nothing: its DER begins with a length of two bytes that leads to its end.
signature_check_form() {
    bytes=$(read_at "$1" 0 65536 '1/1 "%02x"')
    length=${bytes#3082}
    length=${length%"${length#????}"}
    case $bytes in
        3082????*) [ $((0x$length + 4)) -eq $((${#bytes} / 2)) ] || signature_malformed ;;
        *) signature_malformed ;;
    esac
}

# Only that the signer in the signature signed this manifest. Who that is comes next, apart from it: for chain and
# revocation openssl cms would believe lists that the signature itself brings, older ones among them.
signature_check_content() {
    : >"$certificate"
    if ! answer=$(openssl cms -verify -binary -inform DER -in "$2" -content "$1" -noverify -signer "$certificate" \
        -out /dev/null 2>&1); then
        case $answer in
            *'erification failure'* | *'content verify error'*)
                refuse "the manifest was changed after it was signed" \
                    "Write the image to the medium again; if it happens again get the release from your vendor."
                ;;
            *) signature_malformed ;;
        esac
    fi
    file_read "$certificate"
    case $text in
        *'BEGIN CERTIFICATE'*'BEGIN CERTIFICATE'*) signature_malformed ;;
        *'BEGIN CERTIFICATE'*) ;;
        *) signature_malformed ;;
    esac
}

# One certificate under one of the manifest CAs, for messages, not revoked. Lifetimes are not judged: here is no time that
# anybody proved, and a wrong clock must stop no machine. What must not start any more is stopped by revocation and epoch.
# Sets signature_vouched to yes, or why to what OpenSSL says of an authority that did certify it.
signature_judge_chain() {
    signature_vouched=no
    why=
    for authority in "$xter_trust"/authority-*.pem; do
        lists=
        file_read "$authority"
        case $text in
            *'BEGIN X509 CRL'*) lists=-crl_check ;;
        esac
        # shellcheck disable=SC2086 # without lists there is no word
        if answer=$(openssl verify -no_check_time -purpose smimesign -no-CApath -no-CAstore $lists \
            -CAfile "$authority" "$certificate" 2>&1); then
            signature_vouched=yes
            return 0
        fi
        answer=${answer#*error }
        case ${answer%% *} in
            # No issuer here, or one whose key did not make this signature.
            2 | 7 | 18 | 19 | 20 | 21 | 30 | 31) ;;
            *) why=$answer ;;
        esac
    done
}

signature_check_chain() {
    [ "$signature_vouched" != yes ] || return 0
    case ${why%% *} in
        '')
            refuse "the manifest's signer '$signature_signer' was not certified by a manifest CA this kernel.efi knows" \
                "Check that the release is this vendor's; after a renewal of the CA install the release that brings it."
            ;;
        23)
            serial=$(openssl x509 -in "$certificate" -noout -serial | tr '[:upper:]' '[:lower:]')
            refuse "the manifest's signer '$signature_signer' with the serial number ${serial#serial=} was revoked" \
                "Install a release that was signed with the product's new key."
            ;;
        3 | 5 | 6 | 8 | 33 | 35 | 36 | 44)
            refuse "the list of revoked certificates in kernel.efi cannot be used" "Report this to your vendor."
            ;;
        *) signature_wrong_usage ;;
    esac
}

# What OpenSSL takes for this purpose and this system does not: authorities, keys for more than messages.
signature_check_usage() {
    case $usage in
        *CA:TRUE*) signature_wrong_usage ;;
        *'Digital Signature'*) ;;
        *) signature_wrong_usage ;;
    esac
    signature_has_line 'E-mail Protection' || signature_wrong_usage
    case $signature_signer in
        'CN=manifest PRODUCT:'*) signature_product=${signature_signer#*:} ;;
        *) signature_wrong_usage ;;
    esac
    signature_product=${signature_product%%[,+]*}
    case $signature_product in
        *[!0-9a-f-]*) signature_wrong_usage ;;
        ????????-????-????-????-????????????) ;;
        *) signature_wrong_usage ;;
    esac
}

# Whether the usage has such a line, whatever is before it: signature_has_line TEXT
signature_has_line() {
    while read -r line; do
        [ "$line" != "$1" ] || return 0
    done <<USAGE
$usage
USAGE
    return 1
}

# After the manifest was read: whether it is for this machine and not an old one.
signature_check_claims() {
    [ "$manifest_product" = "$signature_product" ] ||
        signature_other_product "$manifest_product" "$signature_product"
    expected=$(signature_own_product)
    [ "$manifest_product" = "$expected" ] || signature_other_product "$manifest_product" "$expected"
    least=$(cat "$xter_trust/epoch")
    is_number "$least"
    [ "$manifest_epoch" -ge "$least" ] ||
        refuse "the manifest has the security epoch $manifest_epoch, this kernel.efi takes $least and later" \
            "Install a newer release."
}

# The product of this start. What a machine was provisioned for is known once its TPM gave out the key of container A.
signature_own_product() {
    cat "$xter_trust/product"
}

signature_other_product() {
    refuse "the manifest or its signer is of product $1 instead of $2" "Install a release of this machine's product."
}

signature_wrong_usage() {
    refuse "the certificate '$signature_signer' is not for signing manifests" \
        "Get a release from your vendor that was signed with its product key."
}

signature_malformed() {
    refuse "the manifest's signature (xter/manifest.p7s) cannot be understood" \
        "Write the image to the medium again; if it happens again get the release from your vendor."
}
