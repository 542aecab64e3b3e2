package org.xter.model.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.UnknownHostException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IpAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"192.0.2.1", "0.0.0.0", "::", "::1", "fd00:77::1", "1:2:3:4:5:6:7:8", "1::8", "2001:DB8::1"})
    void addressesAreReadAsTheJdkReadsThem(String text) throws UnknownHostException {
        Assertions.assertArrayEquals(
                InetAddress.getByName(text).getAddress(),
                IpAddress.parse(text).orElseThrow().bytes());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1.2.3",
                "1.2.3.4.5",
                "256.0.0.1",
                "01.2.3.4",
                ":",
                ":::",
                "1::2::3",
                "1:2:3:4:5:6:7",
                "1:2:3:4:5:6:7:8:9",
                "1:2:3:4:5:6:7::8",
                "12345::",
                "g::",
                "::1%eth0",
                "1.2.3.4 ",
                "host"
            })
    void whatIsNoAddressIsRefused(String text) {
        assertTrue(IpAddress.parse(text).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "10.0.0.1/8, 10.255.0.0/16, true", "10.0.0.1/8, 11.0.0.1/8, false", "0.0.0.0/0, 192.0.2.1/32, true",
        "192.168.0.1/25, 192.168.0.129/25, false", "fd00::1/64, fd00::2/64, true", "fd00::1/64, 10.0.0.1/8, false"
    })
    void networksOverlapWhenTheirCommonPrefixIsOne(String left, String right, boolean overlap) {
        IpAddress one = IpAddress.parseWithPrefix(left).orElseThrow();
        IpAddress other = IpAddress.parseWithPrefix(right).orElseThrow();
        assertEquals(overlap, one.overlaps(other));
        assertEquals(overlap, other.overlaps(one));
    }

    @Property(tries = 300)
    void everyAddressTheJdkWritesIsReadBack(@ForAll @Size(16) byte[] six, @ForAll @Size(4) byte[] four)
            throws UnknownHostException {
        for (byte[] bytes : new byte[][] {six, four}) {
            InetAddress address = InetAddress.getByAddress(bytes);
            Assertions.assertArrayEquals(
                    address.getAddress(),
                    IpAddress.parse(address.getHostAddress()).orElseThrow().bytes());
        }
    }
}
