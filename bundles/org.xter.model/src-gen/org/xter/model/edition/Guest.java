// Generated from model/edition.ecore by ModelCodeTest.
package org.xter.model.edition;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

import org.xter.model.unit.Size;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Guest</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A virtual machine inside the edition.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.xter.model.edition.Guest#getName <em>Name</em>}</li>
 *   <li>{@link org.xter.model.edition.Guest#getTitle <em>Title</em>}</li>
 *   <li>{@link org.xter.model.edition.Guest#getImage <em>Image</em>}</li>
 *   <li>{@link org.xter.model.edition.Guest#getMemory <em>Memory</em>}</li>
 *   <li>{@link org.xter.model.edition.Guest#getCpus <em>Cpus</em>}</li>
 *   <li>{@link org.xter.model.edition.Guest#getFirmware <em>Firmware</em>}</li>
 *   <li>{@link org.xter.model.edition.Guest#getInterfaces <em>Interfaces</em>}</li>
 *   <li>{@link org.xter.model.edition.Guest#getDevices <em>Devices</em>}</li>
 *   <li>{@link org.xter.model.edition.Guest#getStart <em>Start</em>}</li>
 *   <li>{@link org.xter.model.edition.Guest#getContainer <em>Container</em>}</li>
 * </ul>
 *
 * @see org.xter.model.edition.EditionPackage#getGuest()
 * @model
 * @generated
 */
public interface Guest extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name of the guest.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #isSetName()
	 * @see #unsetName()
	 * @see #setName(String)
	 * @see org.xter.model.edition.EditionPackage#getGuest_Name()
	 * @model unsettable="true" dataType="org.xter.model.edition.Name" required="true"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.Guest#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #isSetName()
	 * @see #unsetName()
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.Guest#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetName()
	 * @see #getName()
	 * @see #setName(String)
	 * @generated
	 */
	void unsetName();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.Guest#getName <em>Name</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Name</em>' attribute is set.
	 * @see #unsetName()
	 * @see #getName()
	 * @see #setName(String)
	 * @generated
	 */
	boolean isSetName();

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name shown to people.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #isSetTitle()
	 * @see #unsetTitle()
	 * @see #setTitle(String)
	 * @see org.xter.model.edition.EditionPackage#getGuest_Title()
	 * @model unsettable="true" dataType="org.xter.model.edition.Title"
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.Guest#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #isSetTitle()
	 * @see #unsetTitle()
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.Guest#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetTitle()
	 * @see #getTitle()
	 * @see #setTitle(String)
	 * @generated
	 */
	void unsetTitle();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.Guest#getTitle <em>Title</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Title</em>' attribute is set.
	 * @see #unsetTitle()
	 * @see #getTitle()
	 * @see #setTitle(String)
	 * @generated
	 */
	boolean isSetTitle();

	/**
	 * Returns the value of the '<em><b>Image</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The disk image it starts from, relative to the edition.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Image</em>' attribute.
	 * @see #isSetImage()
	 * @see #unsetImage()
	 * @see #setImage(String)
	 * @see org.xter.model.edition.EditionPackage#getGuest_Image()
	 * @model unsettable="true" dataType="org.xter.model.edition.Text" required="true"
	 * @generated
	 */
	String getImage();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.Guest#getImage <em>Image</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Image</em>' attribute.
	 * @see #isSetImage()
	 * @see #unsetImage()
	 * @see #getImage()
	 * @generated
	 */
	void setImage(String value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.Guest#getImage <em>Image</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetImage()
	 * @see #getImage()
	 * @see #setImage(String)
	 * @generated
	 */
	void unsetImage();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.Guest#getImage <em>Image</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Image</em>' attribute is set.
	 * @see #unsetImage()
	 * @see #getImage()
	 * @see #setImage(String)
	 * @generated
	 */
	boolean isSetImage();

	/**
	 * Returns the value of the '<em><b>Memory</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its RAM.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Memory</em>' attribute.
	 * @see #isSetMemory()
	 * @see #unsetMemory()
	 * @see #setMemory(Size)
	 * @see org.xter.model.edition.EditionPackage#getGuest_Memory()
	 * @model unsettable="true" dataType="org.xter.model.edition.Size" required="true"
	 * @generated
	 */
	Size getMemory();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.Guest#getMemory <em>Memory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Memory</em>' attribute.
	 * @see #isSetMemory()
	 * @see #unsetMemory()
	 * @see #getMemory()
	 * @generated
	 */
	void setMemory(Size value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.Guest#getMemory <em>Memory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetMemory()
	 * @see #getMemory()
	 * @see #setMemory(Size)
	 * @generated
	 */
	void unsetMemory();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.Guest#getMemory <em>Memory</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Memory</em>' attribute is set.
	 * @see #unsetMemory()
	 * @see #getMemory()
	 * @see #setMemory(Size)
	 * @generated
	 */
	boolean isSetMemory();

	/**
	 * Returns the value of the '<em><b>Cpus</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its processors.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cpus</em>' attribute.
	 * @see #isSetCpus()
	 * @see #unsetCpus()
	 * @see #setCpus(int)
	 * @see org.xter.model.edition.EditionPackage#getGuest_Cpus()
	 * @model default="1" unsettable="true"
	 *        annotation="urn:xter:edition minimum='1' maximum='256'"
	 * @generated
	 */
	int getCpus();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.Guest#getCpus <em>Cpus</em>}' attribute.
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
	 * Unsets the value of the '{@link org.xter.model.edition.Guest#getCpus <em>Cpus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetCpus()
	 * @see #getCpus()
	 * @see #setCpus(int)
	 * @generated
	 */
	void unsetCpus();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.Guest#getCpus <em>Cpus</em>}' attribute is set.
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
	 * Returns the value of the '<em><b>Firmware</b></em>' attribute.
	 * The default value is <code>"uefi"</code>.
	 * The literals are from the enumeration {@link org.xter.model.edition.GuestFirmware}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it starts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Firmware</em>' attribute.
	 * @see org.xter.model.edition.GuestFirmware
	 * @see #isSetFirmware()
	 * @see #unsetFirmware()
	 * @see #setFirmware(GuestFirmware)
	 * @see org.xter.model.edition.EditionPackage#getGuest_Firmware()
	 * @model default="uefi" unsettable="true"
	 * @generated
	 */
	GuestFirmware getFirmware();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.Guest#getFirmware <em>Firmware</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Firmware</em>' attribute.
	 * @see org.xter.model.edition.GuestFirmware
	 * @see #isSetFirmware()
	 * @see #unsetFirmware()
	 * @see #getFirmware()
	 * @generated
	 */
	void setFirmware(GuestFirmware value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.Guest#getFirmware <em>Firmware</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetFirmware()
	 * @see #getFirmware()
	 * @see #setFirmware(GuestFirmware)
	 * @generated
	 */
	void unsetFirmware();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.Guest#getFirmware <em>Firmware</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Firmware</em>' attribute is set.
	 * @see #unsetFirmware()
	 * @see #getFirmware()
	 * @see #setFirmware(GuestFirmware)
	 * @generated
	 */
	boolean isSetFirmware();

	/**
	 * Returns the value of the '<em><b>Interfaces</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The network interfaces of the edition it is attached to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Interfaces</em>' attribute list.
	 * @see #isSetInterfaces()
	 * @see #unsetInterfaces()
	 * @see org.xter.model.edition.EditionPackage#getGuest_Interfaces()
	 * @model unique="false" unsettable="true" dataType="org.xter.model.edition.InterfaceName"
	 *        annotation="urn:xter:edition refers='NetworkInterface'"
	 * @generated
	 */
	EList<String> getInterfaces();

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.Guest#getInterfaces <em>Interfaces</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetInterfaces()
	 * @see #getInterfaces()
	 * @generated
	 */
	void unsetInterfaces();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.Guest#getInterfaces <em>Interfaces</em>}' attribute list is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Interfaces</em>' attribute list is set.
	 * @see #unsetInterfaces()
	 * @see #getInterfaces()
	 * @generated
	 */
	boolean isSetInterfaces();

	/**
	 * Returns the value of the '<em><b>Devices</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Devices of the machine handed to it, by their address on the bus.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Devices</em>' attribute list.
	 * @see #isSetDevices()
	 * @see #unsetDevices()
	 * @see org.xter.model.edition.EditionPackage#getGuest_Devices()
	 * @model unique="false" unsettable="true" dataType="org.xter.model.edition.Text"
	 * @generated
	 */
	EList<String> getDevices();

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.Guest#getDevices <em>Devices</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetDevices()
	 * @see #getDevices()
	 * @generated
	 */
	void unsetDevices();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.Guest#getDevices <em>Devices</em>}' attribute list is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Devices</em>' attribute list is set.
	 * @see #unsetDevices()
	 * @see #getDevices()
	 * @generated
	 */
	boolean isSetDevices();

	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * The default value is <code>"auto"</code>.
	 * The literals are from the enumeration {@link org.xter.model.edition.StartMode}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who starts it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see org.xter.model.edition.StartMode
	 * @see #isSetStart()
	 * @see #unsetStart()
	 * @see #setStart(StartMode)
	 * @see org.xter.model.edition.EditionPackage#getGuest_Start()
	 * @model default="auto" unsettable="true"
	 * @generated
	 */
	StartMode getStart();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.Guest#getStart <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' attribute.
	 * @see org.xter.model.edition.StartMode
	 * @see #isSetStart()
	 * @see #unsetStart()
	 * @see #getStart()
	 * @generated
	 */
	void setStart(StartMode value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.Guest#getStart <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetStart()
	 * @see #getStart()
	 * @see #setStart(StartMode)
	 * @generated
	 */
	void unsetStart();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.Guest#getStart <em>Start</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Start</em>' attribute is set.
	 * @see #unsetStart()
	 * @see #getStart()
	 * @see #setStart(StartMode)
	 * @generated
	 */
	boolean isSetStart();

	/**
	 * Returns the value of the '<em><b>Container</b></em>' attribute.
	 * The default value is <code>"none"</code>.
	 * The literals are from the enumeration {@link org.xter.model.edition.Placement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where its image lies.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Container</em>' attribute.
	 * @see org.xter.model.edition.Placement
	 * @see #isSetContainer()
	 * @see #unsetContainer()
	 * @see #setContainer(Placement)
	 * @see org.xter.model.edition.EditionPackage#getGuest_Container()
	 * @model default="none" unsettable="true"
	 * @generated
	 */
	Placement getContainer();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.Guest#getContainer <em>Container</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Container</em>' attribute.
	 * @see org.xter.model.edition.Placement
	 * @see #isSetContainer()
	 * @see #unsetContainer()
	 * @see #getContainer()
	 * @generated
	 */
	void setContainer(Placement value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.Guest#getContainer <em>Container</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetContainer()
	 * @see #getContainer()
	 * @see #setContainer(Placement)
	 * @generated
	 */
	void unsetContainer();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.Guest#getContainer <em>Container</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Container</em>' attribute is set.
	 * @see #unsetContainer()
	 * @see #getContainer()
	 * @see #setContainer(Placement)
	 * @generated
	 */
	boolean isSetContainer();

} // Guest
