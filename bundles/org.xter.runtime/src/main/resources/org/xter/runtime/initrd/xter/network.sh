# shellcheck shell=sh
# The network, while the loader asks a depot: cards of Ethernet are on only for that, and before the system starts they are
# as the kernel found them. What is missing is told as one sentence in network_fault.

xter_network_cards=/sys/class/net
xter_network_folder=/run/xter/network
xter_network_lease=/xter/lease
# How many seconds a cable and an address may take.
xter_network_wait=20
network_fault=
network_raised=
network_clients=
network_tried=

# Loads the drivers of cards in the background; they take their time to find a cable.
network_prepare() {
    machine_load_behind /xter/network-modules
}

# Switches on every card there is by now; network_linked are those with a cable.
network_raise() {
    network_fault="this machine has no network card that the loader knows"
    network_linked=
    for card in "$xter_network_cards"/*; do
        [ "$(cat "$card/type" 2>/dev/null)" = 1 ] || continue
        network_fault="no network cable is plugged in"
        card=${card##*/}
        case " $network_raised " in
            *" $card "*) ;;
            *)
                ip link set dev "$card" up 2>/dev/null || continue
                network_raised="$network_raised $card"
                ;;
        esac
        [ "$(cat "$xter_network_cards/$card/carrier" 2>/dev/null)" != 1 ] || network_linked="$network_linked $card"
    done
}

# Waits until a card has an address: network_enter dhcp, or network_enter ADDRESS/PREFIX GATEWAY NAMESERVER ("-" for none).
# A fixed address is given to another card each time, for nobody says which of the cables leads to the depot.
network_enter() {
    mkdir -p -m 0700 "$xter_network_folder"
    network_deadline=$(($(uptime_hundredths) + xter_network_wait * 100))
    while :; do
        network_raise
        case $1 in
            dhcp) ! network_has_lease || return 0 ;;
            *) ! network_give "$@" || return 0 ;;
        esac
        [ "$(uptime_hundredths)" -lt "$network_deadline" ] || return 1
        sleep 0.2
    done
}

# One client for each card with a cable, which goes on until network_leave: another card may lead to the depot.
network_has_lease() {
    for card in $network_linked; do
        network_fault="no DHCP server gives an address"
        [ ! -f "$xter_network_folder/$card.asking" ] || continue
        : >"$xter_network_folder/$card.asking"
        udhcpc -f -i "$card" -t 3 -T 2 -A 2 -s "$xter_network_lease" >/dev/null 2>&1 &
        network_clients="$network_clients $!"
    done
    for lease in "$xter_network_folder"/*.bound; do
        [ ! -f "$lease" ] || return 0
    done
    return 1
}

# network_give ADDRESS/PREFIX GATEWAY NAMESERVER
network_give() {
    [ -n "$network_linked" ] || return 1
    given=
    for card in $network_linked; do
        case " $network_tried " in
            *" $card "*) ;;
            *) given=${given:-$card} ;;
        esac
    done
    if [ -z "$given" ]; then
        network_tried=
        given=${network_linked# }
        given=${given%% *}
    fi
    for card in $network_raised; do
        ip addr flush dev "$card" 2>/dev/null || :
    done
    network_tried="$network_tried $given"
    network_fault="the card $given does not take the address $1"
    interface=$given ip=${1%/*} mask=${1#*/} router=${2#-} dns=${3#-} "$xter_network_lease" bound 2>/dev/null
}

# Switches off what was switched on. Addresses outlive that, so they are taken away.
network_leave() {
    for client in $network_clients; do
        kill "$client" 2>/dev/null || :
        wait "$client" 2>/dev/null || :
    done
    for card in $network_raised; do
        ip link set dev "$card" down 2>/dev/null || :
        ip addr flush dev "$card" 2>/dev/null || :
    done
    network_clients=
    network_raised=
    network_tried=
    rm -rf "$xter_network_folder"
}
