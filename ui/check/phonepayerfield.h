// SPDX-License-Identifier: MIT
#pragma once

#include "ui/check/formline.h"

#include <QWidget>

namespace coverdesk {

class Button;
class FormField;
class Offers;
class PlainLabel;
class ServiceCatalog;

/// The insurer as Health Harbor calls it: what the insurance company's name stands for, or what a person chose for it.
/// That Health Harbor does not list an insurer is said at once; a word of one's own may be sent all the same.
class PhonePayerField final : public QWidget
{
    Q_OBJECT

public:
    PhonePayerField(ServiceCatalog &catalog, QWidget *parent);

    /// The insurance company was named anew. What was chosen for another name is let go: it would be a call to the
    /// wrong insurer.
    void follow(const QString &payerName);

    /// Health Harbor's word for the insurer, or what was typed in place of it.
    QString code() const;
    void showCode(const QString &code);
    /// What a person typed or chose; empty while it follows the insurance company.
    QString ownText() const;
    void showOwnText(const QString &text);

    /// "Health Harbor calls: Aetna", or that it does not; empty while no insurer is named.
    QString inShort() const;

    FormLine line() const;

signals:
    void edited();

private:
    void arrange();
    void onTextChanged();
    void showWhatIsKnown();
    void remember();
    QString nameOf(const QString &code) const;

    ServiceCatalog &m_catalog;
    QString m_payerName;
    bool m_isOwn = false;
    bool m_isFollowing = false;
    FormField *m_line;
    PlainLabel *m_warning;
    Button *m_remember;
    Offers *m_offers;
};

} // namespace coverdesk
