// SPDX-License-Identifier: EPL-2.0
package org.liaison.criteria;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.liaison.model.Labelled;

/** What a record says to a {@link TextField text field}. The tables refuse a record that the field is not for. */
@Entity
@Table(name = "TEXT_ANSWER")
public class TextAnswer extends Answer {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "FIELD_ID")
    private TextField field;

    @Column(name = "SCOPE")
    private String scope;

    @Column(name = "TEXT")
    private String text;

    @Override
    public Labelled asked() {
        return field;
    }

    @Override
    String said() {
        return text;
    }

    /**
     * The field.
     *
     * @return null only while it is being filled in
     */
    public TextField getField() {
        return field;
    }

    /**
     * Sets the field.
     *
     * @param field null only while it is being filled in
     */
    public void setField(TextField field) {
        this.field = field;
        this.scope = field == null ? null : field.getScope();
    }

    /**
     * The scope of what is answered, kept by what sets that; only the store sets it, when it takes a change back.
     *
     * @return null only while it is being filled in
     */
    public String getScope() {
        return scope;
    }

    /**
     * Sets the scope of what is answered, kept by what sets that; only the store sets it, when it takes a change back.
     *
     * @param scope null only while it is being filled in
     */
    public void setScope(String scope) {
        this.scope = scope;
    }

    /**
     * The text.
     *
     * @return null if none
     */
    public String getText() {
        return text;
    }

    /**
     * Sets the text.
     *
     * @param text null if none
     */
    public void setText(String text) {
        this.text = text;
    }
}
