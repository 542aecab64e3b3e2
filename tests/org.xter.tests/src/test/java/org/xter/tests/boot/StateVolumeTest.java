package org.xter.tests.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What outlives a start, in one guest without the rest of a system: the loader's own functions over a disk, and the program
 * that opens container B and changes what opens it, over a B that is delivered and one that is born there. A start is
 * played by closing everything.
 */
@Tag("boot")
class StateVolumeTest {
    private static final String CASES = """
            # The volume itself.
            state first-secret
            case_is new "$said"
            id=$(state_machine_id)
            case_is id "${#id}"
            echo kept >/run/xter/state/word
            state first-secret
            case_is again "$said, $(cat /run/xter/state/word), $([ "$(state_machine_id)" = "$id" ] && echo same machine)"
            state guess ''
            case_is wrong "$said; $(cat /run/xter/state.missing)"
            state second-secret 'nonsense
            first-secret'
            case_is earlier "$said, $(cat /run/xter/state/word)"
            state second-secret
            case_is rekeyed "$said, $(cat /run/xter/state/word)"
            state first-secret ''
            case_is old-secret "$said"

            # Headers that strangers wrote.
            stop
            dd if="$disk" of=/run/good bs=1M count=4 2>/dev/null
            for attack in 'segment "encryption":"aes-xts-plain64","sector "encryption":"cipher_null-ecb","sector' \\
                'slot "encryption":"aes-xts-plain64","key "encryption":"cipher_null-ecb","key'; do
                rest=${attack#* }
                forge "${rest% *}" "${rest#* }"
                state second-secret
                case_is "null-${attack%% *}" "$said"
                dd if=/run/good of="$disk" bs=1M conv=notrunc 2>/dev/null
                forge "${rest% *}" "${rest#* }" 16384
                state second-secret
                case_is "null-${attack%% *}-in-second" "$said"
                dd if=/run/good of="$disk" bs=1M conv=notrunc 2>/dev/null
            done
            dd if=/dev/urandom of="$disk" bs=4096 seek=1 count=1 conv=notrunc 2>/dev/null
            state second-secret
            case_is torn-copy "$said, $(cat /run/xter/state/word)"
            stop
            dd if=/dev/urandom of="$disk" bs=4096 seek=5 count=1 conv=notrunc 2>/dev/null
            dd if=/dev/urandom of="$disk" bs=4096 seek=1 count=1 conv=notrunc 2>/dev/null
            state second-secret
            case_is both-torn "$said"

            # Power that fails while it is made: at the step before the name, and wherever a moment finds it.
            wipe "$disk"
            (cryptsetup() { [ "$1" != config ] || exit 9; command cryptsetup "$@"; }
                xter_secret=cut-secret; state_open) >/dev/null 2>&1 || :
            : >/run/xter/state/half
            state cut-secret
            case_is half-made "$said, $([ -e /run/xter/state/half ] || echo made again)"
            stop
            fates=
            for moment in 0.3 0.8 1.3; do
                wipe "$disk"
                rm -f /run/xter/state.missing
                (
                    state_find() { state_device=$disk state_kind=blank; }
                    xter_secret=cut-secret
                    state_open
                ) >/dev/null 2>&1 &
                sleep "$moment"
                kill -9 "$!" 2>/dev/null || :
                wait "$!" 2>/dev/null || :
                for each in $(pidof cryptsetup mke2fs dd); do kill -9 "$each" 2>/dev/null || :; done
                state cut-secret
                fates="$fates$(tail -n 1 /run/said | sed 's/ \\/dev.*//'); "
            done
            case_is cut "$(printf '%s' "$fates" | sed 's/; /\\n/g' | sort -u)"

            # What is not ours stays.
            wipe "$disk"
            echo treasure | dd of="$disk" bs=1 seek=3000000 conv=notrunc 2>/dev/null
            state first-secret
            case_is foreign "$said, $(dd if="$disk" bs=1 skip=3000000 count=8 2>/dev/null)"
            wipe "$disk"

            # Container B as it is delivered.
            a=/run/xter/lower/+a/usr/lib/xter
            mkdir -p "$a" /run/xter/lower/base /run/xter/changes
            cp /delivered "$a/container-b"
            echo /run/xter/lower/base >/run/xter/lowerdir
            root=/run/xter/contained/root-b
            state first-secret
            name=b-closed; unlock '' --status b
            name=b-wrong; unlock 'guess
            wholly new' --stdin change b
            name=b-short; unlock 'first
            seven77' --stdin change b
            name=b-change; unlock 'first
            wholly new' --stdin change b
            name=b-old; unlock first --stdin b
            name=b-add; unlock 'wholly new
            another one' --stdin add b
            name=b-list; unlock '' list b
            state first-secret
            name=b-open; unlock 'another one' --stdin b
            case_is b-word "$(cat $root/word)"
            name=b-remove; unlock 'wholly new' --stdin remove b
            name=b-last; unlock 'another one' --stdin remove b
            state first-secret
            name=b-removed; unlock 'wholly new' --stdin b
            header=$(ls /run/xter/state/b/*.header)
            luks=$(cryptsetup luksUUID "$header")
            cp "$header" /run/kept
            printf secret99 | cryptsetup luksFormat -q --cipher twofish-xts-plain64 --key-size 512 --pbkdf pbkdf2 \\
                --pbkdf-force-iterations 1000 --uuid "$luks" --offset 8192 --key-file - "$header"
            name=b-forged; unlock 'another one' --stdin b
            cp /run/kept "$header"
            stop
            mv /xter/state /xter/state.off
            rm -rf /run/xter/state
            name=b-stateless; unlock 'first
            wholly new' --stdin change b
            mv /xter/state.off /xter/state

            # Container B as it is born here.
            rm "$a/container-b"
            echo 'serpent-xts-plain64 20971520 pbkdf2:sha256:1000' >"$a/container-b.plan"
            name=born-stateless; unlock 'my own words' --stdin b
            state first-secret
            name=born-status; unlock '' --status b
            name=born-too-early; unlock 'my own words
            other words' --stdin change b
            name=born-short; unlock 'seven77' --stdin b
            for moment in 0.3 0.8 1.3; do
                printf 'lost words' >/run/lines
                sh /usr/lib/xter/unlock --stdin b </run/lines >/dev/null 2>&1 &
                sleep "$moment"
                kill -9 "$!" 2>/dev/null || :
                wait "$!" 2>/dev/null || :
                for each in $(pidof cryptsetup mkfs.ext4 mke2fs fallocate); do kill -9 "$each" 2>/dev/null || :; done
                state first-secret
                echo "@@ moment $moment $(sh /usr/lib/xter/unlock --status b) $(ls /run/xter/state/b | tr '\\n' ' ')"
                [ ! -f /run/xter/state/b/container ] || rm -f /run/xter/state/b/container /run/xter/state/b/facts
            done
            name=born-first; unlock 'my own words' --stdin b
            echo mine >$root/mine
            uuid=$(cryptsetup luksUUID /run/xter/state/b/container)
            state first-secret
            echo 'twofish-xts-plain64 67108864 argon2id:4:65536:1' >"$a/container-b.plan"
            echo later >/run/xter/lower/base/release
            name=born-wrong; unlock 'lost words' --stdin b
            name=born-open; unlock 'my own words' --stdin b
            case_is born-kept "$(cat $root/mine) $(cat $root/release) $(
                [ "$(cryptsetup luksUUID /run/xter/state/b/container)" = "$uuid" ] && echo same container)"
            case_is born-cipher "$(cryptsetup status xter+b | sed -n 's/^ *cipher: *//p')"
            name=born-change; unlock 'my own words
            other words' --stdin change b
            state first-secret
            name=born-changed; unlock 'other words' --stdin b
            case_is born-still "$(cat $root/mine)"
            """;

    @TempDir
    Path folder;

    @Test
    void whatOutlivesAStartIsKeptAndWhatWasTamperedWithOrHalfMadeIsNotBelieved() throws Exception {
        assertEquals(StateGuest.lines(expected()), StateGuest.lines(StateGuest.run(folder, "state-volume", CASES)));
    }

    private static Map<String, String> expected() {
        String made = "Making the state volume on /dev/vda1 State volume /dev/vda1";
        String none = "No state volume: %s. Nothing of this start outlives it.";
        String changed = none.formatted("the header of /dev/vda1 was changed or is damaged");
        String earlier = "The state volume /dev/vda1 was made under another passphrase of container 'a'. ";
        String other = none.formatted("what opened container 'a' does not open /dev/vda1");
        Map<String, String> says = new LinkedHashMap<>();
        says.put("new", made);
        says.put("id", "32");
        says.put("again", "State volume /dev/vda1, kept, same machine");
        says.put("wrong", earlier + other + "; what opened container 'a' does not open /dev/vda1");
        says.put(
                "earlier",
                earlier + "It does not open the state volume. The state volume now opens with what opens container 'a'."
                        + " State volume /dev/vda1, kept");
        says.put("rekeyed", "State volume /dev/vda1, kept");
        says.put("old-secret", earlier + other);
        says.put("null-segment", changed);
        says.put("null-segment-in-second", changed);
        says.put("null-slot", changed);
        says.put("null-slot-in-second", changed);
        says.put("torn-copy", "State volume /dev/vda1, kept");
        says.put("both-torn", changed);
        says.put("half-made", made + ", made again");
        says.put("cut", "State volume");
        says.put(
                "foreign", none.formatted("/dev/vda1 has the name xter-state and holds something else") + ", treasure");
        says.put("b-closed", "0 closed");
        says.put("b-wrong", "2 xter-unlock: the passphrase does not open container B");
        says.put("b-short", "1 xter-unlock: the new passphrase has fewer than 8 bytes");
        says.put("b-change", "0 The passphrase of container B was changed.");
        says.put("b-old", "2 xter-unlock: the passphrase does not open container B");
        says.put("b-add", "0 The new passphrase opens container B, too.");
        says.put("b-list", "0 slot 0 slot 1");
        says.put("b-open", "0 Container B is open; its services start.");
        says.put("b-word", "treasure");
        says.put("b-remove", "0 The passphrase no longer opens container B.");
        says.put("b-last", "1 xter-unlock: this is the last passphrase of container B; without it B would be lost");
        says.put("b-removed", "2 xter-unlock: the passphrase does not open container B");
        says.put(
                "b-forged",
                "1 xter-unlock: the header of container B was changed or is damaged: type its passphrase nowhere");
        says.put(
                "b-stateless",
                "1 xter-unlock: nothing can be changed without a state volume (this edition keeps no state):"
                        + " after the next start all would be as before");
        says.put(
                "born-stateless",
                "1 xter-unlock: container B is born on the state volume, which is not there: this edition keeps no state");
        says.put("born-status", "0 new");
        says.put("born-too-early", "1 xter-unlock: container B does not exist yet: sudo xter-unlock b");
        says.put("born-short", "1 xter-unlock: the new passphrase has fewer than 8 bytes");
        says.put("born-first", "0 Container B is open; its services start.");
        says.put("born-wrong", "2 xter-unlock: the passphrase does not open container B");
        says.put("born-open", "0 Container B is open; its services start.");
        says.put("born-kept", "mine later same container");
        says.put("born-cipher", "serpent-xts-plain64");
        says.put("born-change", "0 The passphrase of container B was changed.");
        says.put("born-changed", "0 Container B is open; its services start.");
        says.put("born-still", "mine");
        return says;
    }
}
