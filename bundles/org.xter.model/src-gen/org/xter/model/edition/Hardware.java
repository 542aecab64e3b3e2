// Generated from model/edition.ecore by ModelCodeTest.
package org.xter.model.edition;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Hardware</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The machine an edition is made for.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.xter.model.edition.Hardware#getProfile <em>Profile</em>}</li>
 *   <li>{@link org.xter.model.edition.Hardware#getMemory <em>Memory</em>}</li>
 *   <li>{@link org.xter.model.edition.Hardware#getCpus <em>Cpus</em>}</li>
 *   <li>{@link org.xter.model.edition.Hardware#getFirmware <em>Firmware</em>}</li>
 * </ul>
 *
 * @see org.xter.model.edition.EditionPackage#getHardware()
 * @model
 * @generated
 */
public interface Hardware extends EObject {
	/**
	 * Returns the value of the '<em><b>Profile</b></em>' attribute.
	 * The default value is <code>"vm"</code>.
	 * The literals are from the enumeration {@link org.xter.model.edition.HardwareProfile}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The kind of machine; it chooses the kernel.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Profile</em>' attribute.
	 * @see org.xter.model.edition.HardwareProfile
	 * @see #isSetProfile()
	 * @see #unsetProfile()
	 * @see #setProfile(HardwareProfile)
	 * @see org.xter.model.edition.EditionPackage#getHardware_Profile()
	 * @model default="vm" unsettable="true"
	 * @generated
	 */
	HardwareProfile getProfile();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.Hardware#getProfile <em>Profile</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Profile</em>' attribute.
	 * @see org.xter.model.edition.HardwareProfile
	 * @see #isSetProfile()
	 * @see #unsetProfile()
	 * @see #getProfile()
	 * @generated
	 */
	void setProfile(HardwareProfile value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.Hardware#getProfile <em>Profile</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetProfile()
	 * @see #getProfile()
	 * @see #setProfile(HardwareProfile)
	 * @generated
	 */
	void unsetProfile();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.Hardware#getProfile <em>Profile</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Profile</em>' attribute is set.
	 * @see #unsetProfile()
	 * @see #getProfile()
	 * @see #setProfile(HardwareProfile)
	 * @generated
	 */
	boolean isSetProfile();

	/**
	 * Returns the value of the '<em><b>Memory</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The RAM the edition needs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Memory</em>' containment reference.
	 * @see #isSetMemory()
	 * @see #unsetMemory()
	 * @see #setMemory(Memory)
	 * @see org.xter.model.edition.EditionPackage#getHardware_Memory()
	 * @model containment="true" unsettable="true"
	 * @generated
	 */
	Memory getMemory();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.Hardware#getMemory <em>Memory</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Memory</em>' containment reference.
	 * @see #isSetMemory()
	 * @see #unsetMemory()
	 * @see #getMemory()
	 * @generated
	 */
	void setMemory(Memory value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.Hardware#getMemory <em>Memory</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetMemory()
	 * @see #getMemory()
	 * @see #setMemory(Memory)
	 * @generated
	 */
	void unsetMemory();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.Hardware#getMemory <em>Memory</em>}' containment reference is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Memory</em>' containment reference is set.
	 * @see #unsetMemory()
	 * @see #getMemory()
	 * @see #setMemory(Memory)
	 * @generated
	 */
	boolean isSetMemory();

	/**
	 * Returns the value of the '<em><b>Cpus</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many processors the edition needs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cpus</em>' attribute.
	 * @see #isSetCpus()
	 * @see #unsetCpus()
	 * @see #setCpus(int)
	 * @see org.xter.model.edition.EditionPackage#getHardware_Cpus()
	 * @model default="1" unsettable="true"
	 *        annotation="urn:xter:edition minimum='1' maximum='1024'"
	 * @generated
	 */
	int getCpus();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.Hardware#getCpus <em>Cpus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cpus</em>' attribute.
	 * @see #isSetCpus()
	 * @see #unsetCpus()
	 * @see #getCpus()
	 * @generated
	 */
	void setCpus(int value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.Hardware#getCpus <em>Cpus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetCpus()
	 * @see #getCpus()
	 * @see #setCpus(int)
	 * @generated
	 */
	void unsetCpus();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.Hardware#getCpus <em>Cpus</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Cpus</em>' attribute is set.
	 * @see #unsetCpus()
	 * @see #getCpus()
	 * @see #setCpus(int)
	 * @generated
	 */
	boolean isSetCpus();

	/**
	 * Returns the value of the '<em><b>Firmware</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Firmware packages to include; only real machines need them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Firmware</em>' attribute list.
	 * @see #isSetFirmware()
	 * @see #unsetFirmware()
	 * @see org.xter.model.edition.EditionPackage#getHardware_Firmware()
	 * @model unique="false" unsettable="true" dataType="org.xter.model.edition.PackageName"
	 * @generated
	 */
	EList<String> getFirmware();

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.Hardware#getFirmware <em>Firmware</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetFirmware()
	 * @see #getFirmware()
	 * @generated
	 */
	void unsetFirmware();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.Hardware#getFirmware <em>Firmware</em>}' attribute list is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Firmware</em>' attribute list is set.
	 * @see #unsetFirmware()
	 * @see #getFirmware()
	 * @generated
	 */
	boolean isSetFirmware();

} // Hardware
