package org.xter.model.rules;

import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.xter.model.edition.EditionPackage;
import org.xter.model.edition.Network;
import org.xter.model.edition.NetworkInterface;
import org.xter.model.text.EditionFile;
import org.xter.report.Severity;

/** Addresses are well formed. */
final class InterfaceAddress extends Rule {
    InterfaceAddress() {
        super(
                "edition.interface-address",
                Severity.ERROR,
                "Addresses of interfaces stand with their prefix length (CIDR, RFC 4632 and RFC 4291) "
                        + "or are got from the network.");
    }

    @Override
    public void check(EditionFile file, Findings findings) {
        Network network = file.edition().getNetwork();
        if (network == null) {
            return;
        }
        for (int i = 0; i < network.getDns().size(); i++) {
            if (IpAddress.parse(network.getDns().get(i)).isEmpty()) {
                findings.add(
                        network,
                        EditionPackage.Literals.NETWORK__DNS,
                        i,
                        "'" + network.getDns().get(i) + "' is no IP address",
                        "Name servers are given by address.");
            }
        }
        for (NetworkInterface each : network.getInterfaces()) {
            check(
                    findings,
                    each,
                    EditionPackage.Literals.NETWORK_INTERFACE__IPV4,
                    each.getIpv4(),
                    4,
                    List.of("dhcp", "none"));
            check(
                    findings,
                    each,
                    EditionPackage.Literals.NETWORK_INTERFACE__IPV6,
                    each.getIpv6(),
                    6,
                    List.of("auto", "none"));
            if (each.isSetGateway() && IpAddress.parse(each.getGateway()).isEmpty()) {
                findings.add(
                        each,
                        EditionPackage.Literals.NETWORK_INTERFACE__GATEWAY,
                        "'" + each.getGateway() + "' is no IP address",
                        "Write the address of the router, without a prefix length.");
            }
        }
    }

    private static void check(
            Findings findings,
            NetworkInterface each,
            EAttribute feature,
            List<String> values,
            int version,
            List<String> words) {
        for (int i = 0; i < values.size(); i++) {
            String value = values.get(i);
            boolean word = words.contains(value);
            if (word
                    ? values.size() > 1
                    : IpAddress.parseWithPrefix(value)
                            .filter(found -> found.version() == version)
                            .isEmpty()) {
                findings.add(
                        each,
                        feature,
                        i,
                        word
                                ? "'" + value + "' cannot stand beside other addresses"
                                : "'" + value + "' is no IPv" + version + " address with its prefix length",
                        "Write " + String.join(", ", words) + " or an address such as "
                                + (version == 4 ? "192.168.77.1/24" : "fd00:77::1/64") + ".");
            }
        }
    }
}
