package org.xter.format.fat;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Times as directory entries hold them, read and written as UTC; two seconds fine, from 1980 to 2107. */
final class DosTime {
    private static final long FIRST = LocalDateTime.of(1980, 1, 1, 0, 0).toEpochSecond(ZoneOffset.UTC);
    private static final long LAST = LocalDateTime.of(2107, 12, 31, 23, 59, 58).toEpochSecond(ZoneOffset.UTC);

    private DosTime() {}

    /** Date in the upper, time in the lower 16 bits; what lies outside of the range becomes its nearest end. */
    static int encode(long seconds) {
        LocalDateTime time = LocalDateTime.ofEpochSecond(Math.clamp(seconds, FIRST, LAST), 0, ZoneOffset.UTC);
        int date = (time.getYear() - 1980) << 9 | time.getMonthValue() << 5 | time.getDayOfMonth();
        return date << 16 | time.getHour() << 11 | time.getMinute() << 5 | time.getSecond() / 2;
    }

    /** Seconds since 1970; the beginning of 1980 for what is no time. */
    static long decode(int date, int time) {
        try {
            return LocalDateTime.of(
                            1980 + (date >> 9),
                            date >> 5 & 0xF,
                            date & 0x1F,
                            time >> 11,
                            time >> 5 & 0x3F,
                            (time & 0x1F) * 2)
                    .toEpochSecond(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            return FIRST;
        }
    }
}
