package org.xter.debian.unpack;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreinstTest {
    @Test
    void whatDebhelperGeneratesDoesNothingOnAFirstInstallation() {
        assertTrue(Preinst.isInert("""
                #!/bin/sh
                set -e
                # Automatically added by dh_installdeb/13.11.4
                dpkg-maintscript-helper rm_conffile /etc/a 1.0\\~ -- "$@"
                dpkg-maintscript-helper symlink_to_dir /usr/share/doc/a b 5.30.0-1 a -- "$@"
                # End automatically added section
                # Automatically added by dh_installinit/13.11.4
                if [ "$1" = "install" ] && [ -n "$2" ] && [ -e "/etc/init.d/dbus" ] ; then
                \tchmod +x "/etc/init.d/dbus" >/dev/null || true
                fi
                # End automatically added section
                exit 0
                """));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#!/bin/sh\nset -e\nadduser --system x\n",
                "#!/bin/sh\nif [ \"$1\" = upgrade ]; then true; fi\n",
                "#!/usr/bin/perl\n# nothing\n",
                "#!/bin/sh\n# Automatically added by dh_made_up/1\nrm -rf /etc/x\n# End automatically added section\n",
                "#!/bin/sh\n# Automatically added by dh_installdeb/13\ndpkg-maintscript-helper rm_conffile /etc/a 1 -- \"$@\"\n",
                "\u007fELF"
            })
    void anythingElseCountsAsAnEffect(String script) {
        assertFalse(Preinst.isInert(script));
    }
}
