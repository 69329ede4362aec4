export { ActionBar } from './lib/action-bar.tsx';
export { Avatar } from './lib/avatar.tsx';
export { Badge } from './lib/badge.tsx';
export type { BadgeProps } from './lib/badge.tsx';
export { Banner } from './lib/banner.tsx';
export type { BannerProps } from './lib/banner.tsx';
export { BarChart } from './lib/bar-chart.tsx';
export type { Bar, BarChartProps } from './lib/bar-chart.tsx';
export { Breadcrumbs } from './lib/breadcrumbs.tsx';
export type { Crumb } from './lib/breadcrumbs.tsx';
export { Button, ButtonLink, buttonClass } from './lib/button.tsx';
export type { ButtonLinkProps, ButtonLook, ButtonProps } from './lib/button.tsx';
export { BuyerShell } from './lib/buyer-shell.tsx';
export { Checkbox } from './lib/checkbox.tsx';
export type { CheckboxProps } from './lib/checkbox.tsx';
export { CheckboxGroup } from './lib/checkbox-group.tsx';
export type { CheckboxGroupProps } from './lib/checkbox-group.tsx';
export { ChoiceLayout } from './lib/choice-layout.tsx';
export type { ChoiceLayoutProps, ChoiceSection } from './lib/choice-layout.tsx';
export { CloseButton, useCloseOverlay } from './lib/close-overlay.tsx';
export { Code } from './lib/code.tsx';
export { Combobox } from './lib/combobox.tsx';
export type { ComboboxOption, ComboboxProps } from './lib/combobox.tsx';
export { ConfirmDialog } from './lib/confirm-dialog.tsx';
export type { ConfirmDialogProps } from './lib/confirm-dialog.tsx';
export { DataTable } from './lib/data-table.tsx';
export type { Column, DataTableProps, RowCard, RowSelection, TableSort } from './lib/data-table.tsx';
export { DateField } from './lib/date-field.tsx';
export type { DateFieldProps } from './lib/date-field.tsx';
export { DateText } from './lib/date-text.tsx';
export type { DateTextProps } from './lib/date-text.tsx';
export { DetailLayout } from './lib/detail-layout.tsx';
export { Dialog } from './lib/dialog.tsx';
export type { DialogProps } from './lib/dialog.tsx';
export { Disclosure } from './lib/disclosure.tsx';
export { Drawer } from './lib/drawer.tsx';
export type { DrawerProps } from './lib/drawer.tsx';
export { EmptyState } from './lib/empty-state.tsx';
export type { EmptyStateProps } from './lib/empty-state.tsx';
export { EntryShell } from './lib/entry-shell.tsx';
export type { EntryShellProps } from './lib/entry-shell.tsx';
export { FactList } from './lib/fact-list.tsx';
export type { Fact, FactListProps } from './lib/fact-list.tsx';
export { Field } from './lib/field.tsx';
export type { ControlProps, FieldFrame, FieldProps } from './lib/field.tsx';
export { FieldGroup } from './lib/field-group.tsx';
export type { FieldGroupFrame } from './lib/field-group.tsx';
export { FilterBar } from './lib/filter-bar.tsx';
export type { FilterBarProps } from './lib/filter-bar.tsx';
export { FilterChip } from './lib/filter-chip.tsx';
export type { FilterChipProps } from './lib/filter-chip.tsx';
export { FormErrors } from './lib/form-errors.tsx';
export type { FormErrorsProps, FormFault } from './lib/form-errors.tsx';
export { IconButton } from './lib/icon-button.tsx';
export type { IconButtonProps } from './lib/icon-button.tsx';
export type { IconProps } from './lib/icon.tsx';
export {
  AlertIcon,
  ArrowDownIcon,
  ArrowLeftIcon,
  ArrowRightIcon,
  ArrowUpIcon,
  BanIcon,
  BellIcon,
  BuildingIcon,
  CalendarIcon,
  CartIcon,
  ChartIcon,
  CheckIcon,
  ChevronDownIcon,
  ChevronLeftIcon,
  ChevronRightIcon,
  CircleCheckIcon,
  CircleXIcon,
  ClockIcon,
  CloseIcon,
  ConfigurationIcon,
  ContactIcon,
  CopyIcon,
  DeleteIcon,
  DocumentIcon,
  DownloadIcon,
  EditIcon,
  ExternalIcon,
  FilterIcon,
  ForwardIcon,
  HelpIcon,
  HistoryIcon,
  HomeIcon,
  InfoIcon,
  JobsIcon,
  KeyIcon,
  LinkIcon,
  LockIcon,
  MailIcon,
  MenuIcon,
  MinusIcon,
  MoreIcon,
  OrderIcon,
  PageIcon,
  PeopleIcon,
  PersonIcon,
  PhoneIcon,
  PlusIcon,
  PreviewIcon,
  PriceIcon,
  ProductIcon,
  QuoteIcon,
  RailIcon,
  RefreshIcon,
  SearchIcon,
  SendIcon,
  SettingsIcon,
  ShieldIcon,
  SignOutIcon,
  SortIcon,
  TruckIcon,
  UndoIcon,
} from './lib/icons.ts';
export { ItemList } from './lib/item-list.tsx';
export type { Item } from './lib/item-list.tsx';
export { Link } from './lib/link.tsx';
export type { LinkProps } from './lib/link.tsx';
export { Menu } from './lib/menu.tsx';
export type { MenuEntry, MenuProps } from './lib/menu.tsx';
export { MoneyText } from './lib/money-text.tsx';
export type { MoneyTextProps } from './lib/money-text.tsx';
export { Notice } from './lib/notice.tsx';
export type { NoticeProps } from './lib/notice.tsx';
export { NumberField } from './lib/number-field.tsx';
export type { NumberFieldProps } from './lib/number-field.tsx';
export { OptionList } from './lib/option-list.tsx';
export type { OptionListProps, OptionRow } from './lib/option-list.tsx';
export type { TriggerElement } from './lib/overlay-trigger.tsx';
export { PageHeader } from './lib/page-header.tsx';
export type { PageHeaderProps } from './lib/page-header.tsx';
export { Pagination } from './lib/pagination.tsx';
export type { PaginationLabels, PaginationProps } from './lib/pagination.tsx';
export { Panel } from './lib/panel.tsx';
export type { PanelProps } from './lib/panel.tsx';
export { Popup } from './lib/popup.tsx';
export type { PopupProps } from './lib/popup.tsx';
export { Progress } from './lib/progress.tsx';
export type { ProgressProps } from './lib/progress.tsx';
export { Quantity } from './lib/quantity.tsx';
export type { QuantityProps } from './lib/quantity.tsx';
export { RadioGroup } from './lib/radio-group.tsx';
export type { Choice, RadioGroupProps } from './lib/radio-group.tsx';
export { SearchField } from './lib/search-field.tsx';
export type { SearchFieldProps } from './lib/search-field.tsx';
export { SearchSuggest } from './lib/search-suggest.tsx';
export type { SearchSuggestProps, Suggestion, SuggestionGroup } from './lib/search-suggest.tsx';
export { Select } from './lib/select.tsx';
export type { SelectGroup, SelectOption, SelectProps } from './lib/select.tsx';
export { SellerShell } from './lib/seller-shell.tsx';
export type {
  CountLink,
  NavItem,
  ShellFrame,
  ShellLabels,
  ShellOrganization,
  ShellPerson,
  ShellProps,
} from './lib/shell-parts.ts';
export { Skeleton } from './lib/skeleton.tsx';
export type { SkeletonProps } from './lib/skeleton.tsx';
export { StatusLine } from './lib/status-line.tsx';
export type { StatusStep } from './lib/status-line.tsx';
export { StickyBar } from './lib/sticky-bar.tsx';
export type { StickyBarProps } from './lib/sticky-bar.tsx';
export { TabLinks } from './lib/tab-links.tsx';
export type { TabLink, TabLinksProps } from './lib/tab-links.tsx';
export { Tabs } from './lib/tabs.tsx';
export type { TabItem, TabsProps } from './lib/tabs.tsx';
export { TextArea } from './lib/text-area.tsx';
export type { TextAreaProps } from './lib/text-area.tsx';
export { TextField } from './lib/text-field.tsx';
export type { TextFieldProps } from './lib/text-field.tsx';
export { Timeline } from './lib/timeline.tsx';
export type { TimelineEvent } from './lib/timeline.tsx';
export { Toast } from './lib/toast.tsx';
export type { ToastProps } from './lib/toast.tsx';
export { toasts } from './lib/toast-queue.ts';
export type { ToastMessage } from './lib/toast-queue.ts';
export { ToastRegion } from './lib/toast-region.tsx';
export type { ToastRegionProps } from './lib/toast-region.tsx';
export type { Tone } from './lib/tone.ts';
export { Totals } from './lib/totals.tsx';
export type { TotalLine, TotalsProps } from './lib/totals.tsx';
export { UiProvider } from './lib/ui-provider.tsx';
export type { LinkComponentProps, FormComponentProps, UiProviderProps } from './lib/ui-provider.tsx';
export { VisuallyHidden } from './lib/visually-hidden.tsx';
export { Waterfall } from './lib/waterfall.tsx';
export type { WaterfallProps, WaterfallStep } from './lib/waterfall.tsx';
