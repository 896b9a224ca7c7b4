// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/insurer.h"

#include <QWidget>

class QCompleter;
class QStringListModel;

namespace coverdesk {

class Button;
class ChoiceField;
class FormField;
class ServiceCatalog;

/// One insurer as it is entered or changed, with its own Save and Cancel.
class InsurerForm final : public QWidget
{
    Q_OBJECT

public:
    explicit InsurerForm(const ServiceCatalog &catalog, QWidget *parent = nullptr);

    /// Shows an insurer to be changed, or an empty one to be filled, without faults, and takes the keyboard; \a others
    /// are the names of all that are kept.
    void begin(const Insurer &insurer, const QStringList &others);

    /// As typed, tidied; Health Harbor's word where its list holds what was typed for it, by word or name.
    Insurer insurer() const;

    /// Says what is wrong with the name, and goes there.
    void blameName(const QString &problem);

signals:
    /// Save was pressed and nothing is wrong.
    void entered(const coverdesk::Insurer &insurer);
    void cancelled();

private:
    void arrange();
    void listen();
    void complete();
    void enter();
    void judgePhone();
    void judgePhonePayer();
    void showTherapy();
    QString therapyBy(const QString &name) const;
    QString typedPhonePayer() const;

    const ServiceCatalog &m_catalog;
    FormField *m_name;
    FormField *m_phone;
    FormField *m_aliases;
    FormField *m_phonePayer;
    ChoiceField *m_therapy;
    FormField *m_company;
    Button *m_save;
    Button *m_cancel;
    QStringListModel *m_others;
};

} // namespace coverdesk
