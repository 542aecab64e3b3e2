# shellcheck shell=sh
# The key of container A as a depot gives it out (docs/depot.md). Only loaders whose edition asks one do that: they have the
# file /xter/depot. The machine's key for TLS is sealed for its TPM, so only a start that the vendor signed can ask.
# Whatever stands in the way is told as one sentence in tpm_fault.

xter_depot_wish=/xter/depot
xter_depot_authority=/xter/depot.crt
xter_depot_tries=6
# How many seconds a question may take, with its connection.
xter_depot_patience=20
# The line that ends the head of an answer has nothing else.
depot_line_end=$(printf '\r')

depot_wanted() {
    [ -f "$xter_depot_wish" ]
}

# While the medium is there: the machine's certificate.
depot_take() {
    depot_wanted || return 0
    # What is forgotten as a whole.
    depot_files=$xter_tpm_folder/depot
    mkdir -p -m 0700 "$depot_files"
    [ -z "$tpm_fault" ] || return 0
    dd if="$xter_tpm_keys/$tpm_name.crt" of="$depot_files/certificate" bs=16K count=1 2>/dev/null ||
        tpm_fail "the medium has no certificate for this machine (its endorsement key is $tpm_name)" || :
}

# Opens $device, a container with the UUID, as xter+NAME by the depot: depot_unlock NAME UUID
depot_unlock() {
    depot_wanted || return 1
    started=$(uptime_hundredths)
    [ -n "$tpm_fault" ] || depot_ask "$2" || :
    network_leave
    depot_forget
    [ -n "$tpm_fault" ] || tpm_open "$1" || tpm_fail "the key that the depot gave out is not that of $subject" || :
    tpm_conclude "$1" depot "$xter_depot_wish" \
        "Start again when the depot can be asked; its log says what it refused. See docs/depot.md."
}

# Leaves the volume key in the file "volume" of the TPM's folder: depot_ask UUID
depot_ask() {
    depot_read_wish
    # Meanwhile the cards find their cables.
    network_raise
    tpm_unseal 64 && depot_write_key && depot_make_attestation_key || return 1
    depot_try=1
    depot_pause=1
    until depot_converse "$1"; do
        [ "$depot_again" = yes ] && [ "$depot_try" -lt "$xter_depot_tries" ] || return 1
        say "The depot is asked for $subject: $tpm_fault. The next try is in $depot_pause s."
        sleep "$depot_pause"
        depot_try=$((depot_try + 1))
        depot_pause=$((depot_pause * 2))
    done
}

depot_read_wish() {
    while read -r member words; do
        case $member in
            address)
                depot_host=${words% *}
                depot_port=${words#* }
                ;;
            network) depot_network=$words ;;
        esac
    done <"$xter_depot_wish"
}

# The machine's private key for TLS, in the form openssl reads: ECPrivateKey (RFC 5915) on P-256, without the public point.
depot_write_key() {
    {
        printf '\060\061\002\001\001\004\040'
        head -c 32 "$xter_tpm_folder/secret"
        printf '\240\012\006\010\052\206\110\316\075\003\001\007'
    } >"$depot_files/key"
}

# A key that signs nothing but what the TPM says of itself. On a curve, because TPMs take many seconds to find an RSA key.
depot_make_attestation_key() {
    tpm_do createak -C ek.context -G ecc -g sha256 -s ecdsa -c ak.context -u ak.public ||
        tpm_fail "the TPM makes no key to quote with" || return 1
    tpm_tidy
}

# Both questions, from the beginning, for a challenge serves once: depot_converse UUID
depot_converse() {
    tpm_fault=
    depot_again=no
    # shellcheck disable=SC2086 # the words are wanted
    network_enter $depot_network || depot_unreachable "there is no network: $network_fault" || return 1
    printf '%s\n' "endorsement $(depot_base64 ek.public)" "attestation $(depot_base64 ak.public)" >"$depot_files/body"
    depot_post /challenge || return 1
    depot_read_challenge || depot_not_understood || return 1
    depot_prove || return 1
    printf '%s\n' "session $depot_session" "container $1" "secret $(depot_base64 depot/secret)" \
        "quote $(depot_base64 depot/quote)" \
        "signature $(depot_base64 depot/signature)" >"$depot_files/body"
    depot_post /key || return 1
    depot_read_key || depot_not_understood
}

depot_base64() {
    base64 "$xter_tpm_folder/$1" | tr -d '\n'
}

# What may be better in a while.
depot_unreachable() {
    depot_again=yes
    tpm_fail "$1"
}

# Asks with what is in the file "body", and leaves the lines of the answer in the file "lines": depot_post PATH
# The time is not judged, for here is none that anybody proved. Who vouches for the depot is what the edition says.
depot_post() {
    (
        cd "$depot_files"
        rm -f answer lines
        case $depot_host in
            *:*) place=[$depot_host] kind=ip ;;
            *[!0-9.]*) place=$depot_host kind=hostname ;;
            *) place=$depot_host kind=ip ;;
        esac
        # In HTTP 1.0 the answer ends with the connection.
        {
            printf '%s\r\n' "POST $1 HTTP/1.0" "Host: $place:$depot_port" 'Content-Type: text/plain' \
                "Content-Length: $(wc -c <body)" ''
            cat body
        } >question
        # The kernel ends a program that writes more than 16 KiB; what the shell says of that goes nowhere.
        ulimit -f 32
        # Other signals than this one are ignored by the loader and what it starts.
        timeout -s KILL "$xter_depot_patience" openssl s_client -quiet -tls1_3 -connect "$place:$depot_port" \
            "-verify_$kind" "$depot_host" -verify_return_error -CAfile "$xter_depot_authority" -partial_chain \
            -no-CApath -no-CAstore -no_check_time -cert certificate -key key -keyform DER \
            <question >answer 2>said || :
    ) 2>/dev/null
    if [ -s "$depot_files/answer" ]; then
        depot_read_head <"$depot_files/answer"
    else
        depot_judge_connection "$(cat "$depot_files/said")"
    fi
}

# Why there was no answer, by what openssl says.
depot_judge_connection() {
    case $1 in
        *'verify error:num=62:'* | *'verify error:num=64:'*)
            tpm_fail "what answers as the depot $depot_host has a certificate of another name"
            ;;
        *'verify error:num='*)
            tpm_fail "what answers as the depot $depot_host has a certificate that the edition's authority does not vouch for"
            ;;
        *'alert certificate'* | *'alert bad certificate'* | *'alert unknown ca'* | *'alert unsupported certificate'*)
            tpm_fail "the depot $depot_host does not accept the certificate of this machine"
            ;;
        *'key values mismatch'* | *'ould not read '*) tpm_fail "the certificate of this machine on the medium was changed" ;;
        *BIO_lookup*) depot_unreachable "no name server knows the depot $depot_host" ;;
        *connect:errno=*) depot_unreachable "the depot $depot_host cannot be reached at port $depot_port" ;;
        *) depot_unreachable "the depot $depot_host does not answer" ;;
    esac
}

# Leaves what follows the head of HTTP, if the depot consents; reads the standard input.
depot_read_head() {
    IFS= read -r line || :
    case $line in
        'HTTP/1.'[01]' '*) status=${line#* } ;;
        *) status= ;;
    esac
    while [ "$line" != "$depot_line_end" ]; do
        IFS= read -r line || depot_not_understood || return 1
    done
    cat >"$depot_files/lines"
    case $status in
        '200 '*) return 0 ;;
        '40'[03]' '* | '500 '*) ;;
        *) depot_not_understood || return 1 ;;
    esac
    IFS= read -r line <"$depot_files/lines" || :
    code=${line#refused }
    case $code in
        "$line" | '' | *[!a-z.-]*) depot_not_understood ;;
        *) tpm_fail "the depot $depot_host refuses: $(printable "$code")" ;;
    esac
}

depot_not_understood() {
    tpm_fail "the answer of the depot $depot_host cannot be understood"
}

# Reads strictly: what the depot says becomes words of commands.
depot_read_challenge() {
    line_number=0
    while IFS= read -r line; do
        line_number=$((line_number + 1))
        value=${line#* }
        case "$line_number $line" in
            '1 session '*)
                depot_is_hex "$value" 32 || return 1
                depot_session=$value
                ;;
            '2 credential '*) tpm_take_bytes depot/credential 1024 "$value" || return 1 ;;
            '3 nonce '*)
                depot_is_hex "$value" 64 || return 1
                depot_nonce=$value
                ;;
            '4 registers '*)
                depot_are_registers "$value" || return 1
                depot_registers=$value
                ;;
            *) return 1 ;;
        esac
    done <"$depot_files/lines"
    [ "$line_number $line" = '4 ' ]
}

# depot_is_hex TEXT DIGITS
depot_is_hex() {
    case $1 in
        *[!0-9a-f]*) return 1 ;;
    esac
    [ ${#1} -eq "$2" ]
}

# Numbers with commas between. A quote without firmware's keys and what was started would prove nothing.
depot_are_registers() {
    case ,$1, in
        *[!0-9,]* | *,,* | *[0-9][0-9][0-9]*) return 1 ;;
        *,7,*) ;;
        *) return 1 ;;
    esac
    case ,$1, in
        *,11,*) [ ${#1} -le 64 ] ;;
        *) return 1 ;;
    esac
}

# Opens the challenge with the keys of this TPM and has it say what was started.
depot_prove() {
    tpm_do startauthsession --policy-session -S credential.session &&
        tpm_do policysecret -S credential.session -c e &&
        tpm_do activatecredential -c ak.context -C ek.context -i depot/credential \
            -o depot/secret -P session:credential.session && depot_opened=yes || depot_opened=no
    tpm_do flushcontext credential.session || :
    tpm_tidy
    [ "$depot_opened" = yes ] ||
        tpm_fail "the challenge of the depot $depot_host is not for this machine's TPM" || return 1
    tpm_do quote -c ak.context -l "sha256:$depot_registers" -q "$depot_nonce" -m depot/quote \
        -s depot/signature || tpm_fail "the TPM does not say what was started" || return 1
    tpm_tidy
}

depot_read_key() {
    line_number=0
    while IFS= read -r line; do
        line_number=$((line_number + 1))
        case "$line_number $line" in
            '1 key '*) tpm_take_bytes volume 64 "${line#* }" || return 1 ;;
            *) return 1 ;;
        esac
    done <"$depot_files/lines"
    [ "$line_number $line" = '1 ' ] && [ "$(wc -c <"$xter_tpm_folder/volume")" -eq 64 ]
}

depot_forget() {
    line=
    for file in "$depot_files"/*; do
        tpm_forget "$file"
    done
}
