// Generated from model/edition.ecore by ModelCodeTest.
package org.xter.model.edition;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Edition</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An edition: one complete, pre-configured system and how it is made.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.xter.model.edition.Edition#getFormat <em>Format</em>}</li>
 *   <li>{@link org.xter.model.edition.Edition#getIdentity <em>Identity</em>}</li>
 *   <li>{@link org.xter.model.edition.Edition#getBase <em>Base</em>}</li>
 *   <li>{@link org.xter.model.edition.Edition#getHardware <em>Hardware</em>}</li>
 *   <li>{@link org.xter.model.edition.Edition#getSystem <em>System</em>}</li>
 *   <li>{@link org.xter.model.edition.Edition#getNetwork <em>Network</em>}</li>
 *   <li>{@link org.xter.model.edition.Edition#getGroups <em>Groups</em>}</li>
 *   <li>{@link org.xter.model.edition.Edition#getServices <em>Services</em>}</li>
 *   <li>{@link org.xter.model.edition.Edition#getDisks <em>Disks</em>}</li>
 *   <li>{@link org.xter.model.edition.Edition#getProtection <em>Protection</em>}</li>
 *   <li>{@link org.xter.model.edition.Edition#getTrust <em>Trust</em>}</li>
 *   <li>{@link org.xter.model.edition.Edition#getBoot <em>Boot</em>}</li>
 *   <li>{@link org.xter.model.edition.Edition#getGuests <em>Guests</em>}</li>
 *   <li>{@link org.xter.model.edition.Edition#getCluster <em>Cluster</em>}</li>
 *   <li>{@link org.xter.model.edition.Edition#getTargets <em>Targets</em>}</li>
 * </ul>
 *
 * @see org.xter.model.edition.EditionPackage#getEdition()
 * @model
 * @generated
 */
public interface Edition extends EObject {
	/**
	 * Returns the value of the '<em><b>Format</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The version of this file format; the present one is 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Format</em>' attribute.
	 * @see #isSetFormat()
	 * @see #unsetFormat()
	 * @see #setFormat(int)
	 * @see org.xter.model.edition.EditionPackage#getEdition_Format()
	 * @model unsettable="true" required="true"
	 *        annotation="urn:xter:edition minimum='1' maximum='1000'"
	 * @generated
	 */
	int getFormat();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.Edition#getFormat <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format</em>' attribute.
	 * @see #isSetFormat()
	 * @see #unsetFormat()
	 * @see #getFormat()
	 * @generated
	 */
	void setFormat(int value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.Edition#getFormat <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetFormat()
	 * @see #getFormat()
	 * @see #setFormat(int)
	 * @generated
	 */
	void unsetFormat();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.Edition#getFormat <em>Format</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Format</em>' attribute is set.
	 * @see #unsetFormat()
	 * @see #getFormat()
	 * @see #setFormat(int)
	 * @generated
	 */
	boolean isSetFormat();

	/**
	 * Returns the value of the '<em><b>Identity</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the edition is called and who makes it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Identity</em>' containment reference.
	 * @see #isSetIdentity()
	 * @see #unsetIdentity()
	 * @see #setIdentity(Identity)
	 * @see org.xter.model.edition.EditionPackage#getEdition_Identity()
	 * @model containment="true" unsettable="true" required="true"
	 *        annotation="urn:xter:edition key='edition'"
	 * @generated
	 */
	Identity getIdentity();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.Edition#getIdentity <em>Identity</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Identity</em>' containment reference.
	 * @see #isSetIdentity()
	 * @see #unsetIdentity()
	 * @see #getIdentity()
	 * @generated
	 */
	void setIdentity(Identity value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.Edition#getIdentity <em>Identity</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetIdentity()
	 * @see #getIdentity()
	 * @see #setIdentity(Identity)
	 * @generated
	 */
	void unsetIdentity();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.Edition#getIdentity <em>Identity</em>}' containment reference is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Identity</em>' containment reference is set.
	 * @see #unsetIdentity()
	 * @see #getIdentity()
	 * @see #setIdentity(Identity)
	 * @generated
	 */
	boolean isSetIdentity();

	/**
	 * Returns the value of the '<em><b>Base</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The distribution the edition is made from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Base</em>' containment reference.
	 * @see #isSetBase()
	 * @see #unsetBase()
	 * @see #setBase(Base)
	 * @see org.xter.model.edition.EditionPackage#getEdition_Base()
	 * @model containment="true" unsettable="true" required="true"
	 * @generated
	 */
	Base getBase();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.Edition#getBase <em>Base</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Base</em>' containment reference.
	 * @see #isSetBase()
	 * @see #unsetBase()
	 * @see #getBase()
	 * @generated
	 */
	void setBase(Base value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.Edition#getBase <em>Base</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetBase()
	 * @see #getBase()
	 * @see #setBase(Base)
	 * @generated
	 */
	void unsetBase();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.Edition#getBase <em>Base</em>}' containment reference is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Base</em>' containment reference is set.
	 * @see #unsetBase()
	 * @see #getBase()
	 * @see #setBase(Base)
	 * @generated
	 */
	boolean isSetBase();

	/**
	 * Returns the value of the '<em><b>Hardware</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The machine the edition is made for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hardware</em>' containment reference.
	 * @see #isSetHardware()
	 * @see #unsetHardware()
	 * @see #setHardware(Hardware)
	 * @see org.xter.model.edition.EditionPackage#getEdition_Hardware()
	 * @model containment="true" unsettable="true"
	 * @generated
	 */
	Hardware getHardware();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.Edition#getHardware <em>Hardware</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hardware</em>' containment reference.
	 * @see #isSetHardware()
	 * @see #unsetHardware()
	 * @see #getHardware()
	 * @generated
	 */
	void setHardware(Hardware value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.Edition#getHardware <em>Hardware</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetHardware()
	 * @see #getHardware()
	 * @see #setHardware(Hardware)
	 * @generated
	 */
	void unsetHardware();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.Edition#getHardware <em>Hardware</em>}' containment reference is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Hardware</em>' containment reference is set.
	 * @see #unsetHardware()
	 * @see #getHardware()
	 * @see #setHardware(Hardware)
	 * @generated
	 */
	boolean isSetHardware();

	/**
	 * Returns the value of the '<em><b>System</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What belongs to the system as a whole, outside of any service.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>System</em>' containment reference.
	 * @see #isSetSystem()
	 * @see #unsetSystem()
	 * @see #setSystem(OperatingSystem)
	 * @see org.xter.model.edition.EditionPackage#getEdition_System()
	 * @model containment="true" unsettable="true"
	 * @generated
	 */
	OperatingSystem getSystem();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.Edition#getSystem <em>System</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>System</em>' containment reference.
	 * @see #isSetSystem()
	 * @see #unsetSystem()
	 * @see #getSystem()
	 * @generated
	 */
	void setSystem(OperatingSystem value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.Edition#getSystem <em>System</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetSystem()
	 * @see #getSystem()
	 * @see #setSystem(OperatingSystem)
	 * @generated
	 */
	void unsetSystem();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.Edition#getSystem <em>System</em>}' containment reference is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>System</em>' containment reference is set.
	 * @see #unsetSystem()
	 * @see #getSystem()
	 * @see #setSystem(OperatingSystem)
	 * @generated
	 */
	boolean isSetSystem();

	/**
	 * Returns the value of the '<em><b>Network</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The names and addresses of the machine.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Network</em>' containment reference.
	 * @see #isSetNetwork()
	 * @see #unsetNetwork()
	 * @see #setNetwork(Network)
	 * @see org.xter.model.edition.EditionPackage#getEdition_Network()
	 * @model containment="true" unsettable="true"
	 * @generated
	 */
	Network getNetwork();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.Edition#getNetwork <em>Network</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Network</em>' containment reference.
	 * @see #isSetNetwork()
	 * @see #unsetNetwork()
	 * @see #getNetwork()
	 * @generated
	 */
	void setNetwork(Network value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.Edition#getNetwork <em>Network</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetNetwork()
	 * @see #getNetwork()
	 * @see #setNetwork(Network)
	 * @generated
	 */
	void unsetNetwork();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.Edition#getNetwork <em>Network</em>}' containment reference is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Network</em>' containment reference is set.
	 * @see #unsetNetwork()
	 * @see #getNetwork()
	 * @see #setNetwork(Network)
	 * @generated
	 */
	boolean isSetNetwork();

	/**
	 * Returns the value of the '<em><b>Groups</b></em>' containment reference list.
	 * The list contents are of type {@link org.xter.model.edition.PackageGroup}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sets of packages that are installed, sized and shown together.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Groups</em>' containment reference list.
	 * @see #isSetGroups()
	 * @see #unsetGroups()
	 * @see org.xter.model.edition.EditionPackage#getEdition_Groups()
	 * @model containment="true" unsettable="true"
	 * @generated
	 */
	EList<PackageGroup> getGroups();

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.Edition#getGroups <em>Groups</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetGroups()
	 * @see #getGroups()
	 * @generated
	 */
	void unsetGroups();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.Edition#getGroups <em>Groups</em>}' containment reference list is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Groups</em>' containment reference list is set.
	 * @see #unsetGroups()
	 * @see #getGroups()
	 * @generated
	 */
	boolean isSetGroups();

	/**
	 * Returns the value of the '<em><b>Services</b></em>' containment reference list.
	 * The list contents are of type {@link org.xter.model.edition.Service}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the machine is there for; each runs from its own verified layer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Services</em>' containment reference list.
	 * @see #isSetServices()
	 * @see #unsetServices()
	 * @see org.xter.model.edition.EditionPackage#getEdition_Services()
	 * @model containment="true" unsettable="true"
	 * @generated
	 */
	EList<Service> getServices();

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.Edition#getServices <em>Services</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetServices()
	 * @see #getServices()
	 * @generated
	 */
	void unsetServices();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.Edition#getServices <em>Services</em>}' containment reference list is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Services</em>' containment reference list is set.
	 * @see #unsetServices()
	 * @see #getServices()
	 * @generated
	 */
	boolean isSetServices();

	/**
	 * Returns the value of the '<em><b>Disks</b></em>' containment reference list.
	 * The list contents are of type {@link org.xter.model.edition.Disk}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The client's data disks. The boot medium is implied and never listed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Disks</em>' containment reference list.
	 * @see #isSetDisks()
	 * @see #unsetDisks()
	 * @see org.xter.model.edition.EditionPackage#getEdition_Disks()
	 * @model containment="true" unsettable="true"
	 * @generated
	 */
	EList<Disk> getDisks();

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.Edition#getDisks <em>Disks</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetDisks()
	 * @see #getDisks()
	 * @generated
	 */
	void unsetDisks();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.Edition#getDisks <em>Disks</em>}' containment reference list is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Disks</em>' containment reference list is set.
	 * @see #unsetDisks()
	 * @see #getDisks()
	 * @generated
	 */
	boolean isSetDisks();

	/**
	 * Returns the value of the '<em><b>Protection</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The two nested encrypted containers; left out when nothing in the edition is secret.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Protection</em>' containment reference.
	 * @see #isSetProtection()
	 * @see #unsetProtection()
	 * @see #setProtection(Protection)
	 * @see org.xter.model.edition.EditionPackage#getEdition_Protection()
	 * @model containment="true" unsettable="true"
	 * @generated
	 */
	Protection getProtection();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.Edition#getProtection <em>Protection</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Protection</em>' containment reference.
	 * @see #isSetProtection()
	 * @see #unsetProtection()
	 * @see #getProtection()
	 * @generated
	 */
	void setProtection(Protection value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.Edition#getProtection <em>Protection</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetProtection()
	 * @see #getProtection()
	 * @see #setProtection(Protection)
	 * @generated
	 */
	void unsetProtection();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.Edition#getProtection <em>Protection</em>}' containment reference is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Protection</em>' containment reference is set.
	 * @see #unsetProtection()
	 * @see #getProtection()
	 * @see #setProtection(Protection)
	 * @generated
	 */
	boolean isSetProtection();

	/**
	 * Returns the value of the '<em><b>Trust</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The keys the edition is signed with; without it the image is an unsigned development image.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Trust</em>' containment reference.
	 * @see #isSetTrust()
	 * @see #unsetTrust()
	 * @see #setTrust(Trust)
	 * @see org.xter.model.edition.EditionPackage#getEdition_Trust()
	 * @model containment="true" unsettable="true"
	 * @generated
	 */
	Trust getTrust();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.Edition#getTrust <em>Trust</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Trust</em>' containment reference.
	 * @see #isSetTrust()
	 * @see #unsetTrust()
	 * @see #getTrust()
	 * @generated
	 */
	void setTrust(Trust value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.Edition#getTrust <em>Trust</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetTrust()
	 * @see #getTrust()
	 * @see #setTrust(Trust)
	 * @generated
	 */
	void unsetTrust();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.Edition#getTrust <em>Trust</em>}' containment reference is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Trust</em>' containment reference is set.
	 * @see #unsetTrust()
	 * @see #getTrust()
	 * @see #setTrust(Trust)
	 * @generated
	 */
	boolean isSetTrust();

	/**
	 * Returns the value of the '<em><b>Boot</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the machine starts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Boot</em>' containment reference.
	 * @see #isSetBoot()
	 * @see #unsetBoot()
	 * @see #setBoot(Boot)
	 * @see org.xter.model.edition.EditionPackage#getEdition_Boot()
	 * @model containment="true" unsettable="true"
	 * @generated
	 */
	Boot getBoot();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.Edition#getBoot <em>Boot</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Boot</em>' containment reference.
	 * @see #isSetBoot()
	 * @see #unsetBoot()
	 * @see #getBoot()
	 * @generated
	 */
	void setBoot(Boot value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.Edition#getBoot <em>Boot</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetBoot()
	 * @see #getBoot()
	 * @see #setBoot(Boot)
	 * @generated
	 */
	void unsetBoot();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.Edition#getBoot <em>Boot</em>}' containment reference is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Boot</em>' containment reference is set.
	 * @see #unsetBoot()
	 * @see #getBoot()
	 * @see #setBoot(Boot)
	 * @generated
	 */
	boolean isSetBoot();

	/**
	 * Returns the value of the '<em><b>Guests</b></em>' containment reference list.
	 * The list contents are of type {@link org.xter.model.edition.Guest}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Virtual machines that run inside the edition, in QEMU.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Guests</em>' containment reference list.
	 * @see #isSetGuests()
	 * @see #unsetGuests()
	 * @see org.xter.model.edition.EditionPackage#getEdition_Guests()
	 * @model containment="true" unsettable="true"
	 * @generated
	 */
	EList<Guest> getGuests();

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.Edition#getGuests <em>Guests</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetGuests()
	 * @see #getGuests()
	 * @generated
	 */
	void unsetGuests();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.Edition#getGuests <em>Guests</em>}' containment reference list is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Guests</em>' containment reference list is set.
	 * @see #unsetGuests()
	 * @see #getGuests()
	 * @generated
	 */
	boolean isSetGuests();

	/**
	 * Returns the value of the '<em><b>Cluster</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The part the machine plays among others of its kind.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cluster</em>' containment reference.
	 * @see #isSetCluster()
	 * @see #unsetCluster()
	 * @see #setCluster(Cluster)
	 * @see org.xter.model.edition.EditionPackage#getEdition_Cluster()
	 * @model containment="true" unsettable="true"
	 * @generated
	 */
	Cluster getCluster();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.Edition#getCluster <em>Cluster</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cluster</em>' containment reference.
	 * @see #isSetCluster()
	 * @see #unsetCluster()
	 * @see #getCluster()
	 * @generated
	 */
	void setCluster(Cluster value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.Edition#getCluster <em>Cluster</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetCluster()
	 * @see #getCluster()
	 * @see #setCluster(Cluster)
	 * @generated
	 */
	void unsetCluster();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.Edition#getCluster <em>Cluster</em>}' containment reference is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Cluster</em>' containment reference is set.
	 * @see #unsetCluster()
	 * @see #getCluster()
	 * @see #setCluster(Cluster)
	 * @generated
	 */
	boolean isSetCluster();

	/**
	 * Returns the value of the '<em><b>Targets</b></em>' containment reference list.
	 * The list contents are of type {@link org.xter.model.edition.Target}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What an export makes; a raw disk image when left out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Targets</em>' containment reference list.
	 * @see #isSetTargets()
	 * @see #unsetTargets()
	 * @see org.xter.model.edition.EditionPackage#getEdition_Targets()
	 * @model containment="true" unsettable="true"
	 * @generated
	 */
	EList<Target> getTargets();

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.Edition#getTargets <em>Targets</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetTargets()
	 * @see #getTargets()
	 * @generated
	 */
	void unsetTargets();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.Edition#getTargets <em>Targets</em>}' containment reference list is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Targets</em>' containment reference list is set.
	 * @see #unsetTargets()
	 * @see #getTargets()
	 * @generated
	 */
	boolean isSetTargets();

} // Edition
