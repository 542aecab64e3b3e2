// Generated from model/edition.ecore by ModelCodeTest.
package org.xter.model.edition.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.xter.model.edition.EditionPackage;
import org.xter.model.edition.KeyDepot;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Key Depot</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.xter.model.edition.impl.KeyDepotImpl#getAddress <em>Address</em>}</li>
 *   <li>{@link org.xter.model.edition.impl.KeyDepotImpl#getAuthority <em>Authority</em>}</li>
 *   <li>{@link org.xter.model.edition.impl.KeyDepotImpl#getNetwork <em>Network</em>}</li>
 *   <li>{@link org.xter.model.edition.impl.KeyDepotImpl#getGateway <em>Gateway</em>}</li>
 *   <li>{@link org.xter.model.edition.impl.KeyDepotImpl#getNameServer <em>Name Server</em>}</li>
 * </ul>
 *
 * @generated
 */
public class KeyDepotImpl extends MinimalEObjectImpl.Container implements KeyDepot {
	/**
	 * The default value of the '{@link #getAddress() <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddress()
	 * @generated
	 * @ordered
	 */
	protected static final String ADDRESS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAddress() <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddress()
	 * @generated
	 * @ordered
	 */
	protected String address = ADDRESS_EDEFAULT;

	/**
	 * This is true if the Address attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean addressESet;

	/**
	 * The default value of the '{@link #getAuthority() <em>Authority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuthority()
	 * @generated
	 * @ordered
	 */
	protected static final String AUTHORITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAuthority() <em>Authority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuthority()
	 * @generated
	 * @ordered
	 */
	protected String authority = AUTHORITY_EDEFAULT;

	/**
	 * This is true if the Authority attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean authorityESet;

	/**
	 * The default value of the '{@link #getNetwork() <em>Network</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNetwork()
	 * @generated
	 * @ordered
	 */
	protected static final String NETWORK_EDEFAULT = "dhcp";

	/**
	 * The cached value of the '{@link #getNetwork() <em>Network</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNetwork()
	 * @generated
	 * @ordered
	 */
	protected String network = NETWORK_EDEFAULT;

	/**
	 * This is true if the Network attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean networkESet;

	/**
	 * The default value of the '{@link #getGateway() <em>Gateway</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGateway()
	 * @generated
	 * @ordered
	 */
	protected static final String GATEWAY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGateway() <em>Gateway</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGateway()
	 * @generated
	 * @ordered
	 */
	protected String gateway = GATEWAY_EDEFAULT;

	/**
	 * This is true if the Gateway attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean gatewayESet;

	/**
	 * The default value of the '{@link #getNameServer() <em>Name Server</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNameServer()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_SERVER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNameServer() <em>Name Server</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNameServer()
	 * @generated
	 * @ordered
	 */
	protected String nameServer = NAME_SERVER_EDEFAULT;

	/**
	 * This is true if the Name Server attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean nameServerESet;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected KeyDepotImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return EditionPackage.Literals.KEY_DEPOT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAddress() {
		return address;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAddress(String newAddress) {
		String oldAddress = address;
		address = newAddress;
		boolean oldAddressESet = addressESet;
		addressESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EditionPackage.KEY_DEPOT__ADDRESS, oldAddress, address, !oldAddressESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetAddress() {
		String oldAddress = address;
		boolean oldAddressESet = addressESet;
		address = ADDRESS_EDEFAULT;
		addressESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, EditionPackage.KEY_DEPOT__ADDRESS, oldAddress, ADDRESS_EDEFAULT, oldAddressESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetAddress() {
		return addressESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAuthority() {
		return authority;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAuthority(String newAuthority) {
		String oldAuthority = authority;
		authority = newAuthority;
		boolean oldAuthorityESet = authorityESet;
		authorityESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EditionPackage.KEY_DEPOT__AUTHORITY, oldAuthority, authority, !oldAuthorityESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetAuthority() {
		String oldAuthority = authority;
		boolean oldAuthorityESet = authorityESet;
		authority = AUTHORITY_EDEFAULT;
		authorityESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, EditionPackage.KEY_DEPOT__AUTHORITY, oldAuthority, AUTHORITY_EDEFAULT, oldAuthorityESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetAuthority() {
		return authorityESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNetwork() {
		return network;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNetwork(String newNetwork) {
		String oldNetwork = network;
		network = newNetwork;
		boolean oldNetworkESet = networkESet;
		networkESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EditionPackage.KEY_DEPOT__NETWORK, oldNetwork, network, !oldNetworkESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetNetwork() {
		String oldNetwork = network;
		boolean oldNetworkESet = networkESet;
		network = NETWORK_EDEFAULT;
		networkESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, EditionPackage.KEY_DEPOT__NETWORK, oldNetwork, NETWORK_EDEFAULT, oldNetworkESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetNetwork() {
		return networkESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGateway() {
		return gateway;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGateway(String newGateway) {
		String oldGateway = gateway;
		gateway = newGateway;
		boolean oldGatewayESet = gatewayESet;
		gatewayESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EditionPackage.KEY_DEPOT__GATEWAY, oldGateway, gateway, !oldGatewayESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetGateway() {
		String oldGateway = gateway;
		boolean oldGatewayESet = gatewayESet;
		gateway = GATEWAY_EDEFAULT;
		gatewayESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, EditionPackage.KEY_DEPOT__GATEWAY, oldGateway, GATEWAY_EDEFAULT, oldGatewayESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetGateway() {
		return gatewayESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNameServer() {
		return nameServer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNameServer(String newNameServer) {
		String oldNameServer = nameServer;
		nameServer = newNameServer;
		boolean oldNameServerESet = nameServerESet;
		nameServerESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EditionPackage.KEY_DEPOT__NAME_SERVER, oldNameServer, nameServer, !oldNameServerESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetNameServer() {
		String oldNameServer = nameServer;
		boolean oldNameServerESet = nameServerESet;
		nameServer = NAME_SERVER_EDEFAULT;
		nameServerESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, EditionPackage.KEY_DEPOT__NAME_SERVER, oldNameServer, NAME_SERVER_EDEFAULT, oldNameServerESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetNameServer() {
		return nameServerESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case EditionPackage.KEY_DEPOT__ADDRESS:
				return getAddress();
			case EditionPackage.KEY_DEPOT__AUTHORITY:
				return getAuthority();
			case EditionPackage.KEY_DEPOT__NETWORK:
				return getNetwork();
			case EditionPackage.KEY_DEPOT__GATEWAY:
				return getGateway();
			case EditionPackage.KEY_DEPOT__NAME_SERVER:
				return getNameServer();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case EditionPackage.KEY_DEPOT__ADDRESS:
				setAddress((String)newValue);
				return;
			case EditionPackage.KEY_DEPOT__AUTHORITY:
				setAuthority((String)newValue);
				return;
			case EditionPackage.KEY_DEPOT__NETWORK:
				setNetwork((String)newValue);
				return;
			case EditionPackage.KEY_DEPOT__GATEWAY:
				setGateway((String)newValue);
				return;
			case EditionPackage.KEY_DEPOT__NAME_SERVER:
				setNameServer((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case EditionPackage.KEY_DEPOT__ADDRESS:
				unsetAddress();
				return;
			case EditionPackage.KEY_DEPOT__AUTHORITY:
				unsetAuthority();
				return;
			case EditionPackage.KEY_DEPOT__NETWORK:
				unsetNetwork();
				return;
			case EditionPackage.KEY_DEPOT__GATEWAY:
				unsetGateway();
				return;
			case EditionPackage.KEY_DEPOT__NAME_SERVER:
				unsetNameServer();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case EditionPackage.KEY_DEPOT__ADDRESS:
				return isSetAddress();
			case EditionPackage.KEY_DEPOT__AUTHORITY:
				return isSetAuthority();
			case EditionPackage.KEY_DEPOT__NETWORK:
				return isSetNetwork();
			case EditionPackage.KEY_DEPOT__GATEWAY:
				return isSetGateway();
			case EditionPackage.KEY_DEPOT__NAME_SERVER:
				return isSetNameServer();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (address: ");
		if (addressESet) result.append(address); else result.append("<unset>");
		result.append(", authority: ");
		if (authorityESet) result.append(authority); else result.append("<unset>");
		result.append(", network: ");
		if (networkESet) result.append(network); else result.append("<unset>");
		result.append(", gateway: ");
		if (gatewayESet) result.append(gateway); else result.append("<unset>");
		result.append(", nameServer: ");
		if (nameServerESet) result.append(nameServer); else result.append("<unset>");
		result.append(')');
		return result.toString();
	}

} //KeyDepotImpl
