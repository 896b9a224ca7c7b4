// SPDX-License-Identifier: MIT
#pragma once

#include "ui/paper/recoverysheet.h"

#include <QWidget>

#include <array>
#include <functional>

class QHBoxLayout;

namespace coverdesk {

class Button;
class FormField;
class OutcomeLine;
class PhraseGrid;

/// Makes a new recovery phrase: shows its words, has them saved or printed, and asks two of them back. Only then is the
/// phrase given away, and nothing of it is kept here.
class SheetMaker final : public QWidget
{
    Q_OBJECT

public:
    explicit SheetMaker(QWidget *parent = nullptr);
    ~SheetMaker() override;

    /// Where the sheet's PDF is to go, given a name for it; empty for nowhere. A dialog, unless it is set.
    std::function<QString(const QString &name)> askFileName;
    /// Prints the sheet; false where nothing was printed. On a printer that a dialog asks for, unless it is set.
    std::function<bool(const RecoverySheet &sheet)> printSheet;

    /// Makes a new phrase and shows its words, for a sheet with the clinic's name and the profile's id.
    void begin(const QString &clinic, const QUuid &profile);

    /// Forgets the phrase and every word typed.
    void forget();
    bool hasPhrase() const { return !m_key.isEmpty(); }

    /// The phrase's 32 bytes, to be wiped by whoever takes them; none are left here.
    QByteArray takeKey();

signals:
    /// Two words were typed as the sheet has them.
    void proven();
    void cancelled();
    /// The sheet was written to a file.
    void saved();
    void printed();

private:
    void arrangeWords();
    void arrangeAsking();
    RecoverySheet sheet() const;
    void save();
    void print();
    void offerToGoOn();
    void showWords();
    void ask();
    void askFor(const std::array<int, 2> &places);
    void prove();
    bool isRight(int question) const;

    QByteArray m_key;
    QString m_clinic;
    QUuid m_profile;
    QDateTime m_madeAt;
    /// Which two words are asked back, counted from 0; the smaller one first.
    std::array<int, 2> m_places{};
    QWidget *m_wordsPage;
    QWidget *m_askingPage;
    PhraseGrid *m_grid;
    Button *m_save;
    Button *m_print;
    Button *m_goOn;
    OutcomeLine *m_outcome;
    QHBoxLayout *m_asked;
    std::array<FormField *, 2> m_fields{};
};

} // namespace coverdesk
