package org.xter.model.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xter.model.edition.EditionPackage;
import org.xter.model.edition.NetworkInterface;
import org.xter.model.text.EditionFile;
import org.xter.report.Severity;

/** Each interface has a network of its own. */
final class SubnetTaken extends Rule {
    private record Claim(NetworkInterface owner, IpAddress network) {}

    SubnetTaken() {
        super(
                "edition.subnet-taken",
                Severity.ERROR,
                "Two interfaces in one network make it a matter of luck which of them a packet leaves by.");
    }

    @Override
    public void check(EditionFile file, Findings findings) {
        if (file.edition().getNetwork() == null) {
            return;
        }
        List<Claim> claims = new ArrayList<>();
        for (NetworkInterface each : file.edition().getNetwork().getInterfaces()) {
            for (int i = 0; i < each.getIpv4().size() + each.getIpv6().size(); i++) {
                boolean four = i < each.getIpv4().size();
                int index = four ? i : i - each.getIpv4().size();
                Optional<IpAddress> network = IpAddress.parseWithPrefix(
                        four ? each.getIpv4().get(index) : each.getIpv6().get(index));
                if (network.isEmpty()) {
                    continue;
                }
                claims.stream()
                        .filter(claim -> claim.owner != each && claim.network.overlaps(network.get()))
                        .findFirst()
                        .ifPresent(claim -> findings.add(
                                each,
                                four
                                        ? EditionPackage.Literals.NETWORK_INTERFACE__IPV4
                                        : EditionPackage.Literals.NETWORK_INTERFACE__IPV6,
                                index,
                                "this network overlaps that of the interface '" + claim.owner.getName() + "'",
                                "Give each interface a network of its own."));
                claims.add(new Claim(each, network.get()));
            }
        }
    }
}
