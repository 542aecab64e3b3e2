package org.xter.tests.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.xter.trust.measure.PcrBank;
import org.xter.trust.measure.PcrValue;

/**
 * The log of measurements that firmware keeps (TCG PC Client Platform Firmware Profile, section 10, "crypto agile log
 * format"), little-endian: what a start measured, in order.
 */
record MeasurementLog(List<Event> events) {
    /** EV_SEPARATOR. */
    static final int SEPARATOR = 0x00000004;
    /** EV_IPL. */
    static final int IPL = 0x0000000D;
    /** EV_EFI_VARIABLE_DRIVER_CONFIG. */
    static final int VARIABLE = 0x80000001;
    /** EV_EFI_BOOT_SERVICES_APPLICATION. */
    static final int APPLICATION = 0x80000003;
    /** EV_EFI_ACTION. */
    static final int ACTION = 0x80000007;
    /** EV_EFI_VARIABLE_AUTHORITY. */
    static final int AUTHORITY = 0x800000E0;

    private static final int NO_ACTION = 0x00000003;

    /** One event. */
    record Event(int register, int type, Map<Integer, byte[]> digests, byte[] data) {}

    static MeasurementLog read(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        Map<Integer, Integer> lengths = header(in);
        List<Event> events = new ArrayList<>();
        while (in.hasRemaining()) {
            int register = in.getInt();
            int type = in.getInt();
            Map<Integer, byte[]> digests = new LinkedHashMap<>();
            for (int left = in.getInt(); left > 0; left--) {
                int algorithm = Short.toUnsignedInt(in.getShort());
                digests.put(algorithm, take(in, lengths.get(algorithm)));
            }
            events.add(new Event(register, type, digests, take(in, in.getInt())));
        }
        return new MeasurementLog(events);
    }

    /** The first event is of the older format and says how long digests are. */
    private static Map<Integer, Integer> header(ByteBuffer in) {
        in.getInt();
        assertEquals(NO_ACTION, in.getInt());
        take(in, 20);
        ByteBuffer data = ByteBuffer.wrap(take(in, in.getInt())).order(ByteOrder.LITTLE_ENDIAN);
        assertEquals("Spec ID Event03", new String(take(data, 16)).trim());
        take(data, 8);
        Map<Integer, Integer> lengths = new LinkedHashMap<>();
        for (int left = data.getInt(); left > 0; left--) {
            lengths.put(Short.toUnsignedInt(data.getShort()), Short.toUnsignedInt(data.getShort()));
        }
        return lengths;
    }

    private static byte[] take(ByteBuffer in, int length) {
        byte[] bytes = new byte[length];
        in.get(bytes);
        return bytes;
    }

    /** The types of a register's events in their order. */
    List<Integer> types(int register) {
        return of(register).map(Event::type).toList();
    }

    /** What the register holds after all of its events. */
    PcrValue replayed(int register, PcrBank bank) {
        PcrValue value = PcrValue.atReset(bank);
        for (Event event : of(register).toList()) {
            value = value.extend(event.digests.get(bank.id()));
        }
        return value;
    }

    private Stream<Event> of(int register) {
        return events.stream().filter(event -> event.register == register && event.type != NO_ACTION);
    }
}
