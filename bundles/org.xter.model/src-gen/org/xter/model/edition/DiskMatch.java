// Generated from model/edition.ecore by ModelCodeTest.
package org.xter.model.edition;

import org.eclipse.emf.ecore.EObject;

import org.xter.model.unit.Size;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Disk Match</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How a disk is recognised; what is given must all fit.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.xter.model.edition.DiskMatch#getSerial <em>Serial</em>}</li>
 *   <li>{@link org.xter.model.edition.DiskMatch#getModel <em>Model</em>}</li>
 *   <li>{@link org.xter.model.edition.DiskMatch#getBus <em>Bus</em>}</li>
 *   <li>{@link org.xter.model.edition.DiskMatch#getMinimum <em>Minimum</em>}</li>
 *   <li>{@link org.xter.model.edition.DiskMatch#getMaximum <em>Maximum</em>}</li>
 *   <li>{@link org.xter.model.edition.DiskMatch#getOrder <em>Order</em>}</li>
 * </ul>
 *
 * @see org.xter.model.edition.EditionPackage#getDiskMatch()
 * @model
 * @generated
 */
public interface DiskMatch extends EObject {
	/**
	 * Returns the value of the '<em><b>Serial</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The serial number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Serial</em>' attribute.
	 * @see #isSetSerial()
	 * @see #unsetSerial()
	 * @see #setSerial(String)
	 * @see org.xter.model.edition.EditionPackage#getDiskMatch_Serial()
	 * @model unsettable="true" dataType="org.xter.model.edition.Text"
	 * @generated
	 */
	String getSerial();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.DiskMatch#getSerial <em>Serial</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Serial</em>' attribute.
	 * @see #isSetSerial()
	 * @see #unsetSerial()
	 * @see #getSerial()
	 * @generated
	 */
	void setSerial(String value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.DiskMatch#getSerial <em>Serial</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetSerial()
	 * @see #getSerial()
	 * @see #setSerial(String)
	 * @generated
	 */
	void unsetSerial();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.DiskMatch#getSerial <em>Serial</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Serial</em>' attribute is set.
	 * @see #unsetSerial()
	 * @see #getSerial()
	 * @see #setSerial(String)
	 * @generated
	 */
	boolean isSetSerial();

	/**
	 * Returns the value of the '<em><b>Model</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The model as the disk reports it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Model</em>' attribute.
	 * @see #isSetModel()
	 * @see #unsetModel()
	 * @see #setModel(String)
	 * @see org.xter.model.edition.EditionPackage#getDiskMatch_Model()
	 * @model unsettable="true" dataType="org.xter.model.edition.Text"
	 * @generated
	 */
	String getModel();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.DiskMatch#getModel <em>Model</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Model</em>' attribute.
	 * @see #isSetModel()
	 * @see #unsetModel()
	 * @see #getModel()
	 * @generated
	 */
	void setModel(String value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.DiskMatch#getModel <em>Model</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetModel()
	 * @see #getModel()
	 * @see #setModel(String)
	 * @generated
	 */
	void unsetModel();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.DiskMatch#getModel <em>Model</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Model</em>' attribute is set.
	 * @see #unsetModel()
	 * @see #getModel()
	 * @see #setModel(String)
	 * @generated
	 */
	boolean isSetModel();

	/**
	 * Returns the value of the '<em><b>Bus</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it is attached, such as sata, nvme, usb or virtio.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bus</em>' attribute.
	 * @see #isSetBus()
	 * @see #unsetBus()
	 * @see #setBus(String)
	 * @see org.xter.model.edition.EditionPackage#getDiskMatch_Bus()
	 * @model unsettable="true" dataType="org.xter.model.edition.Text"
	 * @generated
	 */
	String getBus();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.DiskMatch#getBus <em>Bus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bus</em>' attribute.
	 * @see #isSetBus()
	 * @see #unsetBus()
	 * @see #getBus()
	 * @generated
	 */
	void setBus(String value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.DiskMatch#getBus <em>Bus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetBus()
	 * @see #getBus()
	 * @see #setBus(String)
	 * @generated
	 */
	void unsetBus();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.DiskMatch#getBus <em>Bus</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Bus</em>' attribute is set.
	 * @see #unsetBus()
	 * @see #getBus()
	 * @see #setBus(String)
	 * @generated
	 */
	boolean isSetBus();

	/**
	 * Returns the value of the '<em><b>Minimum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The least size.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minimum</em>' attribute.
	 * @see #isSetMinimum()
	 * @see #unsetMinimum()
	 * @see #setMinimum(Size)
	 * @see org.xter.model.edition.EditionPackage#getDiskMatch_Minimum()
	 * @model unsettable="true" dataType="org.xter.model.edition.Size"
	 * @generated
	 */
	Size getMinimum();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.DiskMatch#getMinimum <em>Minimum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minimum</em>' attribute.
	 * @see #isSetMinimum()
	 * @see #unsetMinimum()
	 * @see #getMinimum()
	 * @generated
	 */
	void setMinimum(Size value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.DiskMatch#getMinimum <em>Minimum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetMinimum()
	 * @see #getMinimum()
	 * @see #setMinimum(Size)
	 * @generated
	 */
	void unsetMinimum();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.DiskMatch#getMinimum <em>Minimum</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Minimum</em>' attribute is set.
	 * @see #unsetMinimum()
	 * @see #getMinimum()
	 * @see #setMinimum(Size)
	 * @generated
	 */
	boolean isSetMinimum();

	/**
	 * Returns the value of the '<em><b>Maximum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The greatest size.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Maximum</em>' attribute.
	 * @see #isSetMaximum()
	 * @see #unsetMaximum()
	 * @see #setMaximum(Size)
	 * @see org.xter.model.edition.EditionPackage#getDiskMatch_Maximum()
	 * @model unsettable="true" dataType="org.xter.model.edition.Size"
	 * @generated
	 */
	Size getMaximum();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.DiskMatch#getMaximum <em>Maximum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Maximum</em>' attribute.
	 * @see #isSetMaximum()
	 * @see #unsetMaximum()
	 * @see #getMaximum()
	 * @generated
	 */
	void setMaximum(Size value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.DiskMatch#getMaximum <em>Maximum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetMaximum()
	 * @see #getMaximum()
	 * @see #setMaximum(Size)
	 * @generated
	 */
	void unsetMaximum();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.DiskMatch#getMaximum <em>Maximum</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Maximum</em>' attribute is set.
	 * @see #unsetMaximum()
	 * @see #getMaximum()
	 * @see #setMaximum(Size)
	 * @generated
	 */
	boolean isSetMaximum();

	/**
	 * Returns the value of the '<em><b>Order</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which of the disks beside the boot medium it is, counted from 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Order</em>' attribute.
	 * @see #isSetOrder()
	 * @see #unsetOrder()
	 * @see #setOrder(int)
	 * @see org.xter.model.edition.EditionPackage#getDiskMatch_Order()
	 * @model unsettable="true"
	 *        annotation="urn:xter:edition minimum='1' maximum='256'"
	 * @generated
	 */
	int getOrder();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.DiskMatch#getOrder <em>Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Order</em>' attribute.
	 * @see #isSetOrder()
	 * @see #unsetOrder()
	 * @see #getOrder()
	 * @generated
	 */
	void setOrder(int value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.DiskMatch#getOrder <em>Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetOrder()
	 * @see #getOrder()
	 * @see #setOrder(int)
	 * @generated
	 */
	void unsetOrder();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.DiskMatch#getOrder <em>Order</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Order</em>' attribute is set.
	 * @see #unsetOrder()
	 * @see #getOrder()
	 * @see #setOrder(int)
	 * @generated
	 */
	boolean isSetOrder();

} // DiskMatch
