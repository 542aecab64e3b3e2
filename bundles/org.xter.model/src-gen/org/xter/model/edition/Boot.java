// Generated from model/edition.ecore by ModelCodeTest.
package org.xter.model.edition;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Boot</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How the machine starts.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.xter.model.edition.Boot#getSource <em>Source</em>}</li>
 *   <li>{@link org.xter.model.edition.Boot#getDepot <em>Depot</em>}</li>
 *   <li>{@link org.xter.model.edition.Boot#getResidence <em>Residence</em>}</li>
 *   <li>{@link org.xter.model.edition.Boot#getOnRefusal <em>On Refusal</em>}</li>
 *   <li>{@link org.xter.model.edition.Boot#getCommandLine <em>Command Line</em>}</li>
 *   <li>{@link org.xter.model.edition.Boot#getConsole <em>Console</em>}</li>
 * </ul>
 *
 * @see org.xter.model.edition.EditionPackage#getBoot()
 * @model
 * @generated
 */
public interface Boot extends EObject {
	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * The default value is <code>"disk"</code>.
	 * The literals are from the enumeration {@link org.xter.model.edition.BootSource}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the system's layers come from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see org.xter.model.edition.BootSource
	 * @see #isSetSource()
	 * @see #unsetSource()
	 * @see #setSource(BootSource)
	 * @see org.xter.model.edition.EditionPackage#getBoot_Source()
	 * @model default="disk" unsettable="true"
	 * @generated
	 */
	BootSource getSource();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.Boot#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see org.xter.model.edition.BootSource
	 * @see #isSetSource()
	 * @see #unsetSource()
	 * @see #getSource()
	 * @generated
	 */
	void setSource(BootSource value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.Boot#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetSource()
	 * @see #getSource()
	 * @see #setSource(BootSource)
	 * @generated
	 */
	void unsetSource();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.Boot#getSource <em>Source</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Source</em>' attribute is set.
	 * @see #unsetSource()
	 * @see #getSource()
	 * @see #setSource(BootSource)
	 * @generated
	 */
	boolean isSetSource();

	/**
	 * Returns the value of the '<em><b>Depot</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The address of the depot, when it is the source.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Depot</em>' attribute.
	 * @see #isSetDepot()
	 * @see #unsetDepot()
	 * @see #setDepot(String)
	 * @see org.xter.model.edition.EditionPackage#getBoot_Depot()
	 * @model unsettable="true" dataType="org.xter.model.edition.Text"
	 * @generated
	 */
	String getDepot();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.Boot#getDepot <em>Depot</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Depot</em>' attribute.
	 * @see #isSetDepot()
	 * @see #unsetDepot()
	 * @see #getDepot()
	 * @generated
	 */
	void setDepot(String value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.Boot#getDepot <em>Depot</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetDepot()
	 * @see #getDepot()
	 * @see #setDepot(String)
	 * @generated
	 */
	void unsetDepot();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.Boot#getDepot <em>Depot</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Depot</em>' attribute is set.
	 * @see #unsetDepot()
	 * @see #getDepot()
	 * @see #setDepot(String)
	 * @generated
	 */
	boolean isSetDepot();

	/**
	 * Returns the value of the '<em><b>Residence</b></em>' attribute.
	 * The default value is <code>"ram"</code>.
	 * The literals are from the enumeration {@link org.xter.model.edition.Residence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the layers lie while the system runs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Residence</em>' attribute.
	 * @see org.xter.model.edition.Residence
	 * @see #isSetResidence()
	 * @see #unsetResidence()
	 * @see #setResidence(Residence)
	 * @see org.xter.model.edition.EditionPackage#getBoot_Residence()
	 * @model default="ram" unsettable="true"
	 * @generated
	 */
	Residence getResidence();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.Boot#getResidence <em>Residence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Residence</em>' attribute.
	 * @see org.xter.model.edition.Residence
	 * @see #isSetResidence()
	 * @see #unsetResidence()
	 * @see #getResidence()
	 * @generated
	 */
	void setResidence(Residence value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.Boot#getResidence <em>Residence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetResidence()
	 * @see #getResidence()
	 * @see #setResidence(Residence)
	 * @generated
	 */
	void unsetResidence();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.Boot#getResidence <em>Residence</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Residence</em>' attribute is set.
	 * @see #unsetResidence()
	 * @see #getResidence()
	 * @see #setResidence(Residence)
	 * @generated
	 */
	boolean isSetResidence();

	/**
	 * Returns the value of the '<em><b>On Refusal</b></em>' attribute.
	 * The default value is <code>"poweroff"</code>.
	 * The literals are from the enumeration {@link org.xter.model.edition.Refusal}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the machine does when a check fails.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>On Refusal</em>' attribute.
	 * @see org.xter.model.edition.Refusal
	 * @see #isSetOnRefusal()
	 * @see #unsetOnRefusal()
	 * @see #setOnRefusal(Refusal)
	 * @see org.xter.model.edition.EditionPackage#getBoot_OnRefusal()
	 * @model default="poweroff" unsettable="true"
	 * @generated
	 */
	Refusal getOnRefusal();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.Boot#getOnRefusal <em>On Refusal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>On Refusal</em>' attribute.
	 * @see org.xter.model.edition.Refusal
	 * @see #isSetOnRefusal()
	 * @see #unsetOnRefusal()
	 * @see #getOnRefusal()
	 * @generated
	 */
	void setOnRefusal(Refusal value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.Boot#getOnRefusal <em>On Refusal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetOnRefusal()
	 * @see #getOnRefusal()
	 * @see #setOnRefusal(Refusal)
	 * @generated
	 */
	void unsetOnRefusal();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.Boot#getOnRefusal <em>On Refusal</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>On Refusal</em>' attribute is set.
	 * @see #unsetOnRefusal()
	 * @see #getOnRefusal()
	 * @see #setOnRefusal(Refusal)
	 * @generated
	 */
	boolean isSetOnRefusal();

	/**
	 * Returns the value of the '<em><b>Command Line</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Words added to the command line of the kernel.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Command Line</em>' attribute list.
	 * @see #isSetCommandLine()
	 * @see #unsetCommandLine()
	 * @see org.xter.model.edition.EditionPackage#getBoot_CommandLine()
	 * @model unique="false" unsettable="true" dataType="org.xter.model.edition.Text"
	 * @generated
	 */
	EList<String> getCommandLine();

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.Boot#getCommandLine <em>Command Line</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetCommandLine()
	 * @see #getCommandLine()
	 * @generated
	 */
	void unsetCommandLine();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.Boot#getCommandLine <em>Command Line</em>}' attribute list is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Command Line</em>' attribute list is set.
	 * @see #unsetCommandLine()
	 * @see #getCommandLine()
	 * @generated
	 */
	boolean isSetCommandLine();

	/**
	 * Returns the value of the '<em><b>Console</b></em>' attribute.
	 * The default value is <code>"ttyS0,115200"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The serial console beside the screen with its speed, such as ttyS0,115200; none for the screen alone.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Console</em>' attribute.
	 * @see #isSetConsole()
	 * @see #unsetConsole()
	 * @see #setConsole(String)
	 * @see org.xter.model.edition.EditionPackage#getBoot_Console()
	 * @model default="ttyS0,115200" unsettable="true" dataType="org.xter.model.edition.Console"
	 * @generated
	 */
	String getConsole();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.Boot#getConsole <em>Console</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Console</em>' attribute.
	 * @see #isSetConsole()
	 * @see #unsetConsole()
	 * @see #getConsole()
	 * @generated
	 */
	void setConsole(String value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.Boot#getConsole <em>Console</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetConsole()
	 * @see #getConsole()
	 * @see #setConsole(String)
	 * @generated
	 */
	void unsetConsole();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.Boot#getConsole <em>Console</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Console</em>' attribute is set.
	 * @see #unsetConsole()
	 * @see #getConsole()
	 * @see #setConsole(String)
	 * @generated
	 */
	boolean isSetConsole();

} // Boot
