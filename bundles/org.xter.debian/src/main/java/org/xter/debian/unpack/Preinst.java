package org.xter.debian.unpack;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Judges whether a {@code preinst} does anything on a first installation. Only what debhelper generates is known to do
 * nothing then; any other line counts as an effect, so that the judgement errs on the side of running the script.
 */
final class Preinst {
    private static final String BLOCK_START = "# Automatically added by dh_";
    private static final String BLOCK_END = "# End automatically added section";
    /** dpkg-maintscript-helper(1): all of these act only when a former version is given. */
    private static final Pattern MAINTSCRIPT =
            Pattern.compile("dpkg-maintscript-helper (rm_conffile|mv_conffile|symlink_to_dir|dir_to_symlink) .*");
    /** What dh_installinit adds acts only when a former version is given. */
    private static final Pattern REINSTALL =
            Pattern.compile("if \\[ \"\\$1\" = \"install\" \\] && \\[ -n \"\\$2\" \\] && \\[ -e \"[^\"]*\" \\] ; then");

    private static final Pattern CHMOD = Pattern.compile("chmod \\+x \"[^\"]*\" >/dev/null \\|\\| true");
    private static final Pattern NOTHING = Pattern.compile("(set -eu?|exit 0)?|#.*");

    private Preinst() {}

    /** Whether the script surely leaves a first installation alone. */
    static boolean isInert(String script) {
        List<String> block = null;
        boolean first = true;
        for (String raw : script.split("\n")) {
            String line = raw.strip();
            if (first && !line.matches("#! ?/bin/(ba|da)?sh( -eu?)?")) {
                return false;
            }
            first = false;
            if (line.startsWith(BLOCK_START)) {
                block = new ArrayList<>();
            } else if (line.equals(BLOCK_END) && block != null) {
                if (!isInert(block)) {
                    return false;
                }
                block = null;
            } else if (block != null) {
                block.add(line);
            } else if (!NOTHING.matcher(line).matches()) {
                return false;
            }
        }
        return block == null;
    }

    private static boolean isInert(List<String> block) {
        if (block.size() == 3
                && REINSTALL.matcher(block.get(0)).matches()
                && CHMOD.matcher(block.get(1)).matches()
                && block.get(2).equals("fi")) {
            return true;
        }
        return block.stream().allMatch(line -> MAINTSCRIPT.matcher(line).matches());
    }
}
