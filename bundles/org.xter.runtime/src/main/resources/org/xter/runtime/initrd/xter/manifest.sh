# shellcheck shell=sh
# The system manifest (docs/formats/manifest.md): proved first, then read strictly.

# Proves that the manifest in RAM is the vendor's: by its signature, or in unsigned development images by the digest on
# kernel.efi's command line.
manifest_verify() {
    if signature_expected; then
        signature_verify /run/xter/manifest /run/xter/manifest.p7s
        xter_vouched="signed by $signature_signer"
    else
        actual=$(sha256_of /run/xter/manifest)
        if [ "$actual" != "$xter_manifest_digest" ]; then
            say_more "expected $xter_manifest_digest"
            say_more "actual   $actual"
            refuse "the manifest changed while it was read from $xter_medium_device" \
                "The medium is failing: replace it."
        fi
        xter_vouched="pinned by kernel.efi (unsigned development image)"
    fi
    mark "manifest"
}

# What the manifest says of itself, once it is read: the digest on the command line settled it already.
manifest_check_origin() {
    ! signature_expected || signature_check_claims
}

# Reads a manifest into manifest_FIELD; manifest_layers holds "NAME SIZE DATA SHA256 ROOT SALT" a line, lowest first,
# and manifest_containers "NAME SIZE DATA SHA256 ROOT SALT CIPHER KEY SECTOR OFFSET UUID SLOTS", without a salt "-".
manifest_read() {
    manifest_layers=
    manifest_containers=
    manifest_arguments=
    manifest_ended=no
    line_number=0
    while IFS= read -r line; do
        line_number=$((line_number + 1))
        value=${line#* }
        case $line in
            'xter-manifest 1') [ "$line_number" -eq 1 ] || manifest_bad ;;
            'edition '*) manifest_edition=$value ;;
            'title '*) manifest_title=$value ;;
            'kind '*) manifest_kind=$value ;;
            'version '*) manifest_version=$value ;;
            'vendor '*) manifest_vendor=$value ;;
            'product '*) manifest_product=$value ;;
            'architecture '*) manifest_architecture=$value ;;
            'epoch '*)
                is_number "$value" || manifest_bad
                manifest_epoch=$value
                ;;
            'residence ram' | 'residence mapped') manifest_residence=$value ;;
            'refusal poweroff' | 'refusal wait') xter_on_refusal=$value ;;
            'memory '*)
                is_number "$value" || manifest_bad
                manifest_memory=$value
                ;;
            'changes '*)
                is_number "$value" || manifest_bad
                manifest_changes=$value
                ;;
            'argument '*) manifest_arguments="$manifest_arguments $value" ;;
            'layer '*) manifest_read_layer "$value" ;;
            'container '*) manifest_read_container "$value" ;;
            'service '*) ;;
            'end') manifest_ended=yes ;;
            *) manifest_bad ;;
        esac
        [ "$line_number" -gt 1 ] || [ "$line" = 'xter-manifest 1' ] || manifest_bad
    done <"$1"
    if [ "$manifest_ended" != yes ] || [ "$line" != '' ]; then
        manifest_bad
    fi
    : "${manifest_edition:?}" "${manifest_title:?}" "${manifest_kind:?}" "${manifest_version:?}" \
        "${manifest_vendor:?}" "${manifest_product:?}" "${manifest_architecture:?}" "${manifest_epoch:?}" \
        "${manifest_residence:?}" "${manifest_memory:?}" "${manifest_changes:?}" "${manifest_layers:?}"
    say "$manifest_title $manifest_version by $manifest_vendor, $xter_vouched"
}

# NAME size=N data=N sha256=HEX root=HEX salt=HEX
manifest_read_layer() {
    # shellcheck disable=SC2086 # the words are wanted
    set -- $1
    [ $# -eq 6 ] || manifest_bad
    case $1 in
        '' | *[!a-z0-9.-]* | .*) manifest_bad ;;
    esac
    case "$2 $3 $4 $5 $6" in
        size=*' data='*' sha256='*' root='*' salt='*) ;;
        *) manifest_bad ;;
    esac
    is_number "${2#size=}" || manifest_bad
    is_number "${3#data=}" || manifest_bad
    is_sha256 "${4#sha256=}" || manifest_bad
    is_sha256 "${5#root=}" || manifest_bad
    case ${6#salt=} in
        *[!0-9a-f]*) manifest_bad ;;
    esac
    manifest_layers="$manifest_layers$1 ${2#size=} ${3#data=} ${4#sha256=} ${5#root=} ${6#salt=}
"
}

# The same and cipher=WORD key=N sector=N offset=N uuid=UUID slots=WORD,...
manifest_read_container() {
    # shellcheck disable=SC2086 # the words are wanted
    set -- $1
    [ $# -eq 12 ] || manifest_bad
    case $1 in
        '' | *[!a-z0-9.-]* | .*) manifest_bad ;;
    esac
    case "$2 $3 $4 $5 $6 $7 $8 $9" in
        size=*' data='*' sha256='*' root='*' salt='*' cipher='*' key='*' sector='*) ;;
        *) manifest_bad ;;
    esac
    case "${10} ${11} ${12}" in
        offset=*' uuid='*' slots='*) ;;
        *) manifest_bad ;;
    esac
    for number in "${2#size=}" "${3#data=}" "${8#key=}" "${9#sector=}" "${10#offset=}"; do
        is_number "$number" || manifest_bad
    done
    is_sha256 "${4#sha256=}" || manifest_bad
    is_sha256 "${5#root=}" || manifest_bad
    case ${6#salt=} in
        *[!0-9a-f]*) manifest_bad ;;
    esac
    case "${7#cipher=}${11#uuid=}${12#slots=}" in
        *[!a-z0-9:,-]*) manifest_bad ;;
    esac
    salt=${6#salt=}
    manifest_containers="$manifest_containers$1 ${2#size=} ${3#data=} ${4#sha256=} ${5#root=} ${salt:--} ${7#cipher=}\
 ${8#key=} ${9#sector=} ${10#offset=} ${11#uuid=} ${12#slots=}
"
}

manifest_bad() {
    refuse "line $line_number of the manifest is not understood by this loader" \
        "Use kernel.efi and layers of the same export."
}

# What the manifest asks of the machine, before anything is copied.
manifest_check_machine() {
    case "$manifest_architecture $(uname -m)" in
        'amd64 x86_64' | 'arm64 aarch64') ;;
        *) refuse "this edition is made for $manifest_architecture, the machine is $(uname -m)" \
            "Get the edition for this machine." ;;
    esac
    manifest_check_command_line
    held=$(pieces_bytes "$manifest_containers")
    [ "$manifest_residence" != ram ] || held=$((held + $(pieces_bytes "$manifest_layers")))
    # The kernel keeps up to an eighth of small machines for itself; a machine sold with 1024 MiB must pass as such.
    has=$(($(memory_kib) * 1024))
    needs=$((held + 134217728 + $(containers_derivation_memory) * 1024))
    [ "$needs" -ge "$manifest_memory" ] || needs=$manifest_memory
    if [ $((has + has / 8)) -lt "$needs" ]; then
        refuse "$manifest_title needs $((needs / 1048576)) MiB of memory, this machine has $((has / 1048576)) MiB" \
            "Give the machine more memory (its layers alone take $((held / 1048576)) MiB)."
    fi
}

# Words the manifest lists must be on the command line; words it does not list are told, for they change the start.
manifest_check_command_line() {
    read -r words </proc/cmdline
    for word in $manifest_arguments; do
        case " $words " in
            *" $word "*) ;;
            *) refuse "the kernel's command line lacks '$word', which the manifest asks for" \
                "Start the kernel.efi that the export made, without changing its command line." ;;
        esac
    done
    added=
    for word in $words; do
        case " $manifest_arguments xter.trace " in
            *" $word "*) ;;
            *)
                case $word in
                    xter.manifest=* | xter.medium=* | xter.refusal=*) ;;
                    *) added="$added $word" ;;
                esac
                ;;
        esac
    done
    [ -z "$added" ] || say "Words added to the command line:$added"
}
