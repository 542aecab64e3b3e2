package org.xter.tests.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * State volume and container B of a machine whose TPM opens them, in one guest without the rest of a system. What the TPM
 * keeps lies in a file here; {@link MachineSecretsTest} has a TPM.
 */
@Tag("boot")
@Tag("slow")
class TpmStateVolumeTest {
    private static final String MACHINE = """
            mkdir -p /run/xter/containers
            dd if=/dev/zero of=/run/xter/containers/a bs=1M count=6 2>/dev/null
            printf a-secret | cryptsetup luksFormat -q --type luks2 --offset 8192 --pbkdf pbkdf2 \\
                --pbkdf-force-iterations 1000 --key-file - /run/xter/containers/a
            random() { hexdump -v -n 32 -e '32/1 "%02x"' /dev/urandom; }
            secrets_read() {
                secrets_forget
                secrets_fault=
                [ -f /run/nv ] || secrets_fail "the TPM holds no secrets of this machine" || return 1
                read -r secrets_state secrets_b </run/nv
            }
            secrets_make() {
                echo "$(random) $(random)" >/run/nv
                secrets_read
            }
            xter_tpm_wish=/run/wish
            printf 'tpm\\nor passphrase\\ncontainer b\\n' >/run/wish
            # A start in which the TPM opened container A: by_tpm [TYPED]
            by_tpm() {
                tpm_proved=yes
                state '' "${1-}"
                tpm_proved=no
            }
            slots() { cryptsetup luksDump "$1" | sed -n 's/^  \\([0-9]*\\): luks2$/\\1/p' | tr '\\n' ' '; }
            word() { cat /run/xter/state/word 2>/dev/null || echo nothing; }
            """;

    private static final String VOLUMES = """
            # Made in a start by the TPM.
            by_tpm ''
            case_is new-unanswered "$said"
            echo kept >/run/xter/state/word
            by_tpm
            case_is unattended "$said, $(word), slots $(slots $disk)"
            state a-secret ''
            case_is unanswered-without-tpm "$said"
            wipe "$disk"
            by_tpm 'guess
            a-secret'
            case_is new "$said"
            echo kept >/run/xter/state/word
            by_tpm
            case_is unattended-again "$said, $(word), slots $(slots $disk)"
            state a-secret
            case_is without-tpm "$said, $(word)"
            wipe "$disk"
            printf 'tpm\\n' >/run/wish
            by_tpm
            case_is tpm-alone "$said, slots $(slots $disk), $(ls /run/xter/tpm-b 2>/dev/null)"
            rm /run/nv
            by_tpm
            case_is tpm-alone-cleared "$said; $(cat /run/xter/state.missing); $(ls /run/nv 2>/dev/null)"
            printf 'tpm\\nor passphrase\\ncontainer b\\n' >/run/wish

            # Made by people before the machine was provisioned.
            wipe "$disk"
            rm -f /run/nv
            state a-secret
            echo kept >/run/xter/state/word
            by_tpm ''
            case_is unknown-unanswered "$said, $(ls /run/nv 2>/dev/null)"
            by_tpm 'guess
            a-secret'
            case_is learnt "$said, $(word)"
            by_tpm
            case_is known "$said, $(word)"
            rm /run/nv
            by_tpm a-secret
            case_is cleared "$said, $(word), slots $(slots $disk)"
            echo "$(random) $(random)" >/run/nv
            by_tpm a-secret
            case_is other-secret "$said, $(word), slots $(slots $disk)"
            by_tpm
            case_is other-secret-known "$said, $(word)"

            # A later release, under another passphrase of container A, opened by the TPM, then not.
            printf 'b-secret' >/run/new
            printf 'a-secret' | cryptsetup luksChangeKey -q --pbkdf pbkdf2 --pbkdf-force-iterations 1000 --key-file - \\
                /run/xter/containers/a /run/new
            by_tpm
            case_is later-release "$said, $(word)"
            rm /run/nv
            by_tpm 'a-secret
            b-secret
            a-secret'
            case_is later-release-cleared "$said, $(word)"
            by_tpm
            case_is later-release-known "$said, $(word), slots $(slots $disk)"
            state b-secret
            case_is later-release-without-tpm "$said, $(word)"

            # Who has the device brings a volume of his own, or changes the header of ours.
            stop
            dd if="$disk" of=/run/good bs=1M count=4 2>/dev/null
            forge '"encryption":"aes-xts-plain64","key' '"encryption":"cipher_null-ecb","key'
            by_tpm b-secret
            case_is null-cipher "$said"
            dd if=/run/good of="$disk" bs=1M conv=notrunc 2>/dev/null
            wipe "$disk"
            state thiefs-secret
            echo treachery >/run/xter/state/word
            by_tpm thiefs-secret
            case_is foreign-volume "$said, $(word)"

            # Power that fails while the TPM learns to open it.
            wipe "$disk"
            rm -f /run/nv
            state b-secret
            echo kept >/run/xter/state/word
            fates=
            for moment in 0.1 0.2 0.3 0.4 0.5 0.6 0.7 0.8 0.9 1.0 1.1 1.2 1.3 1.4 1.5 1.6 1.7 1.8 1.9 2.0 2.1 2.2 2.3 2.4 2.5 \\
                2.6 2.7 2.8 2.9 3.0; do
                stop
                echo b-secret >/run/typed
                (
                    tpm_proved=yes
                    state_open
                ) >/dev/null 2>&1 &
                sleep "$moment"
                kill -9 "$!" 2>/dev/null || :
                wait "$!" 2>/dev/null || :
                for each in $(pidof cryptsetup dd); do kill -9 "$each" 2>/dev/null || :; done
                state b-secret
                fates="$fates $(word)"
                echo "@@ moment $moment"
                stop
                cryptsetup luksKillSlot -q "$disk" 31 </dev/null >/dev/null 2>&1 || :
            done
            case_is cut "$(printf '%s' "$fates" | tr ' ' '\\n' | sort -u)"
            by_tpm b-secret
            by_tpm
            case_is after-cuts "$said, $(word)"

            # A question that nobody answers, at no console.
            said=$(
                . /xter/console.sh
                xter_consoles=
                console_ask 'Nobody? ' 2
                echo "answer '$answer'"
            )
            case_is question-ends "$said"
            """;

    private static final String CONTAINERS = """
            # Container B as it is delivered.
            a=/run/xter/lower/+a/usr/lib/xter
            mkdir -p "$a" /run/xter/lower/base /run/xter/changes
            cp /delivered "$a/container-b"
            echo /run/xter/lower/base >/run/xter/lowerdir
            root=/run/xter/contained/root-b
            state a-secret
            by_tpm a-secret
            state a-secret
            name=b-no-tpm; unlock first --stdin tpm b
            name=b-no-tpm-open; unlock '' --tpm b
            by_tpm
            cp /run/xter/tpm-b /run/offered
            name=b-not-taken; unlock '' --tpm b
            by_tpm
            case_is b-offers "$(cmp -s /run/offered /run/xter/tpm-b || echo another), $(stat -c %a /run/xter/tpm-b)"
            name=b-wrong; unlock guess --stdin tpm b
            name=b-taken; unlock first --stdin tpm b
            case_is b-offer-gone "$(ls /run/xter/tpm-b 2>/dev/null)"
            name=b-slots; unlock '' list b
            by_tpm
            name=b-open; unlock '' --tpm b
            case_is b-word "$(cat $root/word), $(ls /run/xter/tpm-b 2>/dev/null)"
            by_tpm
            rm /run/xter/tpm-b
            read -r first second </run/nv
            name=b-by-state; unlock "$first" --stdin b
            name=b-by-secrets; unlock "$second" --stdin b
            name=b-once; unlock '' --tpm b
            by_tpm
            name=b-last; unlock first --stdin remove b
            name=b-change; unlock 'first
            wholly new' --stdin change b
            by_tpm
            name=b-changed; unlock '' --tpm b
            state a-secret
            name=b-without-tpm; unlock 'wholly new' --stdin b
            by_tpm
            name=b-taken-again; unlock 'wholly new' --stdin tpm b
            name=b-slots-again; unlock '' list b
            by_tpm
            echo nonsense >/run/xter/state/b/tpm
            name=b-damaged-salt; unlock '' --tpm b
            name=b-taken-anew; unlock 'wholly new' --stdin tpm b
            rm /run/nv
            by_tpm a-secret
            name=b-cleared; unlock '' --tpm b
            by_tpm
            name=b-after-clearing; unlock 'wholly new' --stdin tpm b
            by_tpm
            name=b-forget; unlock '' forget b
            name=b-forgotten; unlock '' --tpm b
            by_tpm
            name=b-still-forgotten; unlock '' --tpm b
            name=b-slots-at-last; unlock '' list b

            # Container B as it is born here.
            stop
            rm "$a/container-b"
            echo 'serpent-xts-plain64 20971520 pbkdf2:sha256:1000' >"$a/container-b.plan"
            by_tpm
            name=born-early; unlock '' --tpm b
            name=born-first; unlock 'my own words' --stdin b
            echo mine >$root/mine
            name=born-taken; unlock 'my own words' --stdin tpm b
            by_tpm
            name=born-open; unlock '' --tpm b
            case_is born-kept "$(cat $root/mine)"
            stop
            fates=
            for moment in 0.1 0.2 0.3 0.4 0.5 0.6 0.7 0.8 0.9 1.0; do
                echo "@@ moment $moment"
                by_tpm
                echo 'my own words' >/run/lines
                sh /usr/lib/xter/unlock --stdin tpm b </run/lines >/dev/null 2>&1 &
                sleep "$moment"
                kill -9 "$!" 2>/dev/null || :
                wait "$!" 2>/dev/null || :
                for each in $(pidof cryptsetup); do kill -9 "$each" 2>/dev/null || :; done
                rm -f /run/xter/unlock/b.wrong
                by_tpm
                sh /usr/lib/xter/unlock --tpm b >/dev/null 2>&1 && fates="$fates open" || {
                    rm -f /run/xter/unlock/b.wrong
                    echo 'my own words' | sh /usr/lib/xter/unlock --stdin b >/dev/null 2>&1 && fates="$fates open"
                }
            done
            case_is born-cut "$(printf '%s' "$fates" | tr ' ' '\\n' | sort -u)"
            by_tpm
            name=born-taken-again; unlock 'my own words' --stdin tpm b
            by_tpm
            name=born-at-last; unlock '' --tpm b
            case_is born-still "$(cat $root/mine)"
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void onRequest() {
        assumeTrue(Boolean.getBoolean("xter.slow"), "slow: -Dxter.slow=true runs it");
    }

    @Test
    void theTpmOpensTheStateVolumeOnceSomebodyLetItAndNobodyElses() throws Exception {
        assertEquals(
                StateGuest.lines(volumes()),
                StateGuest.lines(StateGuest.run(folder, "tpm-state-volume", MACHINE + VOLUMES)));
    }

    @Test
    void theTpmOpensContainerBAsLongAsItsClientWants() throws Exception {
        assertEquals(
                StateGuest.lines(containers()),
                StateGuest.lines(StateGuest.run(folder, "tpm-container-b", MACHINE + CONTAINERS)));
    }

    private static Map<String, String> volumes() {
        String open = "State volume /dev/vda1";
        String making = "Making the state volume on /dev/vda1 ";
        String people =
                "Whoever starts this machine by the passphrase, because the TPM fails, will need it for the state"
                        + " volume, too. ";
        String wrong = "The passphrase does not open container 'a'. The next try is in 1 s. ";
        String none = "No state volume: %s. Nothing of this start outlives it.";
        String holds = "the TPM holds no secrets of this machine";
        String other = "the machine's secret in the TPM does not open /dev/vda1";
        String asks = "The TPM does not open the state volume: %s. ";
        String learnt = "From now on the TPM opens the state volume. ";
        String earlier = "The state volume /dev/vda1 was made under another passphrase of container 'a'. ";
        Map<String, String> says = new LinkedHashMap<>();
        says.put("new-unanswered", making + people + open);
        says.put("unattended", open + ", kept, slots 31");
        says.put(
                "unanswered-without-tpm",
                earlier + none.formatted("what opened container 'a' does not open /dev/vda1"));
        says.put("new", making + people + wrong + open);
        says.put("unattended-again", open + ", kept, slots 0 31");
        says.put("without-tpm", open + ", kept");
        says.put("tpm-alone", making + open + ", slots 31 ,");
        says.put("tpm-alone-cleared", none.formatted(holds) + "; " + holds + ";");
        says.put("unknown-unanswered", asks.formatted(holds) + none.formatted(holds) + ",");
        says.put("learnt", asks.formatted(holds) + wrong + learnt + open + ", kept");
        says.put("known", open + ", kept");
        says.put("cleared", asks.formatted(holds) + learnt + open + ", kept, slots 0 31");
        says.put("other-secret", asks.formatted(other) + learnt + open + ", kept, slots 0 31");
        says.put("other-secret-known", open + ", kept");
        says.put("later-release", open + ", kept");
        says.put(
                "later-release-cleared",
                asks.formatted(holds) + wrong + earlier + "The state volume now opens with what opens container 'a'. "
                        + learnt + open + ", kept");
        says.put("later-release-known", open + ", kept, slots 0 31");
        says.put("later-release-without-tpm", open + ", kept");
        says.put("null-cipher", none.formatted("the header of /dev/vda1 was changed or is damaged"));
        says.put("foreign-volume", asks.formatted(other) + wrong + none.formatted(other) + ", nothing");
        says.put("cut", "kept");
        says.put("after-cuts", open + ", kept");
        says.put("question-ends", "answer ''");
        return says;
    }

    private static Map<String, String> containers() {
        String nothing = "1 xter-unlock: the TPM does not open container B in this start";
        String taken = "0 This machine's TPM opens container B from the next start on.";
        String opened = "0 Container B is open; its services start.";
        Map<String, String> says = new LinkedHashMap<>();
        says.put(
                "b-no-tpm",
                "1 xter-unlock: the TPM gave out nothing for container B in this start: it gives it to an edition that says"
                        + " 'unlock: [tpm, passphrase]' of B when it opens container A and the state volume, once in a start");
        says.put("b-no-tpm-open", nothing);
        says.put("b-not-taken", nothing);
        says.put("b-offers", "another, 600");
        says.put("b-wrong", "2 xter-unlock: the passphrase does not open container B");
        says.put("b-taken", taken);
        says.put("b-offer-gone", "");
        says.put("b-slots", "0 slot 0 slot 31, this machine's TPM");
        says.put("b-open", opened);
        says.put("b-word", "treasure,");
        says.put("b-by-state", "2 xter-unlock: the passphrase does not open container B");
        says.put("b-by-secrets", "2 xter-unlock: the passphrase does not open container B");
        says.put("b-once", nothing);
        says.put("b-last", "1 xter-unlock: this is the last passphrase of container B; without it B would be lost");
        says.put("b-change", "0 The passphrase of container B was changed.");
        says.put("b-changed", opened);
        says.put("b-without-tpm", opened);
        says.put("b-taken-again", taken);
        says.put("b-slots-again", "0 slot 0 slot 31, this machine's TPM");
        says.put("b-damaged-salt", nothing);
        says.put("b-taken-anew", taken);
        says.put("b-cleared", "2 xter-unlock: what the TPM gave out does not open container B");
        says.put("b-after-clearing", taken);
        says.put("b-forget", "0 The TPM no longer opens container B.");
        says.put("b-forgotten", nothing);
        says.put("b-still-forgotten", nothing);
        says.put("b-slots-at-last", "0 slot 0");
        says.put("born-early", "1 xter-unlock: container B does not exist yet: sudo xter-unlock b");
        says.put("born-first", opened);
        says.put("born-taken", taken);
        says.put("born-open", opened);
        says.put("born-kept", "mine");
        says.put("born-cut", "open");
        says.put("born-taken-again", taken);
        says.put("born-at-last", opened);
        says.put("born-still", "mine");
        return says;
    }
}
