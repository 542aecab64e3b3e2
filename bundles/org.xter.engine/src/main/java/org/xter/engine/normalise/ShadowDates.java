package org.xter.engine.normalise;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.xter.store.Entry;

/** Brings the days of the last password change (shadow(5), third field) down to the epoch's day. */
public final class ShadowDates implements Normaliser {
    private static final long SECONDS_PER_DAY = 86_400;

    @Override
    public String name() {
        return "shadow-dates";
    }

    @Override
    public void apply(TreeEdit tree) throws IOException {
        Optional<Entry.File> shadow = tree.file("etc/shadow");
        if (shadow.isEmpty()) {
            return;
        }
        long latest = tree.epoch() / SECONDS_PER_DAY;
        StringBuilder text = new StringBuilder();
        for (String line : new String(shadow.get().content().bytes(), StandardCharsets.UTF_8).split("\n")) {
            String[] fields = line.split(":", -1);
            if (fields.length > 2 && fields[2].matches("[0-9]{1,9}") && Long.parseLong(fields[2]) > latest) {
                fields[2] = Long.toString(latest);
            }
            text.append(String.join(":", fields)).append('\n');
        }
        tree.replace("etc/shadow", text.toString(), "dates of password changes set to the epoch's day");
    }
}
