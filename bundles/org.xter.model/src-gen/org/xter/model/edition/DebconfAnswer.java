// Generated from model/edition.ecore by ModelCodeTest.
package org.xter.model.edition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Debconf Answer</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The answer to a question of a package.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.xter.model.edition.DebconfAnswer#getPackageName <em>Package Name</em>}</li>
 *   <li>{@link org.xter.model.edition.DebconfAnswer#getQuestion <em>Question</em>}</li>
 *   <li>{@link org.xter.model.edition.DebconfAnswer#getType <em>Type</em>}</li>
 *   <li>{@link org.xter.model.edition.DebconfAnswer#getValue <em>Value</em>}</li>
 * </ul>
 *
 * @see org.xter.model.edition.EditionPackage#getDebconfAnswer()
 * @model
 * @generated
 */
public interface DebconfAnswer extends EObject {
	/**
	 * Returns the value of the '<em><b>Package Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The package that asks.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Package Name</em>' attribute.
	 * @see #isSetPackageName()
	 * @see #unsetPackageName()
	 * @see #setPackageName(String)
	 * @see org.xter.model.edition.EditionPackage#getDebconfAnswer_PackageName()
	 * @model unsettable="true" dataType="org.xter.model.edition.PackageName" required="true"
	 *        annotation="urn:xter:edition key='package'"
	 * @generated
	 */
	String getPackageName();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.DebconfAnswer#getPackageName <em>Package Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Package Name</em>' attribute.
	 * @see #isSetPackageName()
	 * @see #unsetPackageName()
	 * @see #getPackageName()
	 * @generated
	 */
	void setPackageName(String value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.DebconfAnswer#getPackageName <em>Package Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetPackageName()
	 * @see #getPackageName()
	 * @see #setPackageName(String)
	 * @generated
	 */
	void unsetPackageName();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.DebconfAnswer#getPackageName <em>Package Name</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Package Name</em>' attribute is set.
	 * @see #unsetPackageName()
	 * @see #getPackageName()
	 * @see #setPackageName(String)
	 * @generated
	 */
	boolean isSetPackageName();

	/**
	 * Returns the value of the '<em><b>Question</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name of the question, such as tzdata/Areas.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Question</em>' attribute.
	 * @see #isSetQuestion()
	 * @see #unsetQuestion()
	 * @see #setQuestion(String)
	 * @see org.xter.model.edition.EditionPackage#getDebconfAnswer_Question()
	 * @model unsettable="true" dataType="org.xter.model.edition.QuestionName" required="true"
	 * @generated
	 */
	String getQuestion();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.DebconfAnswer#getQuestion <em>Question</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Question</em>' attribute.
	 * @see #isSetQuestion()
	 * @see #unsetQuestion()
	 * @see #getQuestion()
	 * @generated
	 */
	void setQuestion(String value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.DebconfAnswer#getQuestion <em>Question</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetQuestion()
	 * @see #getQuestion()
	 * @see #setQuestion(String)
	 * @generated
	 */
	void unsetQuestion();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.DebconfAnswer#getQuestion <em>Question</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Question</em>' attribute is set.
	 * @see #unsetQuestion()
	 * @see #getQuestion()
	 * @see #setQuestion(String)
	 * @generated
	 */
	boolean isSetQuestion();

	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * The default value is <code>"string"</code>.
	 * The literals are from the enumeration {@link org.xter.model.edition.DebconfType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The type of the question.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see org.xter.model.edition.DebconfType
	 * @see #isSetType()
	 * @see #unsetType()
	 * @see #setType(DebconfType)
	 * @see org.xter.model.edition.EditionPackage#getDebconfAnswer_Type()
	 * @model default="string" unsettable="true"
	 * @generated
	 */
	DebconfType getType();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.DebconfAnswer#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see org.xter.model.edition.DebconfType
	 * @see #isSetType()
	 * @see #unsetType()
	 * @see #getType()
	 * @generated
	 */
	void setType(DebconfType value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.DebconfAnswer#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetType()
	 * @see #getType()
	 * @see #setType(DebconfType)
	 * @generated
	 */
	void unsetType();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.DebconfAnswer#getType <em>Type</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Type</em>' attribute is set.
	 * @see #unsetType()
	 * @see #getType()
	 * @see #setType(DebconfType)
	 * @generated
	 */
	boolean isSetType();

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The answer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #isSetValue()
	 * @see #unsetValue()
	 * @see #setValue(String)
	 * @see org.xter.model.edition.EditionPackage#getDebconfAnswer_Value()
	 * @model unsettable="true" dataType="org.xter.model.edition.Line" required="true"
	 * @generated
	 */
	String getValue();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.DebconfAnswer#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #isSetValue()
	 * @see #unsetValue()
	 * @see #getValue()
	 * @generated
	 */
	void setValue(String value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.DebconfAnswer#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetValue()
	 * @see #getValue()
	 * @see #setValue(String)
	 * @generated
	 */
	void unsetValue();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.DebconfAnswer#getValue <em>Value</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Value</em>' attribute is set.
	 * @see #unsetValue()
	 * @see #getValue()
	 * @see #setValue(String)
	 * @generated
	 */
	boolean isSetValue();

} // DebconfAnswer
