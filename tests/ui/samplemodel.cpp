// SPDX-License-Identifier: MIT
#include "samplemodel.h"

#include "ui/widgets/celldelegate.h"
#include "ui/widgets/pill.h"

namespace coverdesk {

using namespace Qt::StringLiterals;

namespace {

    const QList<QStringList> sampleRows{
        {u"90791"_s, u"Diagnostic evaluation"_s, u"Covered"_s, u"Not needed"_s, u"$0.00"_s, u"0%"_s, u"$0.00"_s,
         u"1 a year"_s},
        {u"90832"_s, u"Psychotherapy, 30 min"_s, u"Covered"_s, u"Required"_s, u"$20.00"_s, u"20%"_s, u"$40.00–$66.00"_s,
         u"2 visits a week · both a copay and a coinsurance given, and words enough to wrap into a second line"_s},
        {u"90834"_s, u"Psychotherapy, 45 min"_s, u"Covered"_s, u"Not needed"_s, u"$20.00"_s, u"0%"_s, u"$40.00"_s,
         u"30 visits a year"_s},
        {u"90837"_s, u"Psychotherapy, 60 min"_s, u"Not covered"_s, u"—"_s, u"—"_s, u"—"_s, u"Full fee"_s,
         u"<b>Bill</b> 90834 instead & call"_s},
    };

} // namespace

int SampleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(sampleRows.size());
}

int SampleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(sampleRows.first().size());
}

QVariant SampleModel::data(const QModelIndex &index, int role) const
{
    const auto words = sampleRows.at(index.row()).at(index.column());
    if (role == Qt::DisplayRole)
        return words;
    if (role == Qt::TextAlignmentRole && index.column() >= 4 && index.column() <= 6)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == StrongRole)
        return index.column() == 6;
    if (role != PillRole)
        return {};
    if (words == "Covered"_L1)
        return QVariant::fromValue(PillFace{.words = words, .icon = Icon::Check, .tone = Tone::Ok});
    if (words == "Not covered"_L1)
        return QVariant::fromValue(PillFace{.words = words, .icon = Icon::Cross, .tone = Tone::Bad});
    if (words == "Required"_L1)
        return QVariant::fromValue(PillFace{.words = words, .icon = Icon::Warning, .tone = Tone::Warn});
    return {};
}

QVariant SampleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    static const QStringList headers{u"Code"_s,  u"Service"_s, u"Covered"_s,      u"Prior auth."_s,
                                     u"Copay"_s, u"Coins."_s,  u"Patient pays"_s, u"Limits and notes"_s};
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section >= 4 && section <= 6)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? headers.at(section) : QVariant();
}

} // namespace coverdesk
